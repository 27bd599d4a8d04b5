namespace Clustering.Cli.Tests;

public class PendingFilesTests
{
    [Fact]
    public void NothingHasItsNameBeforeCommit()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "old");
        using var files = new PendingFiles();
        files.Create(folder["a.txt"]).Write("new"u8);
        Assert.Equal("old", File.ReadAllText(folder["a.txt"]));
        files.Commit();
        Assert.Equal("new", File.ReadAllText(folder["a.txt"]));
        Assert.Equal(["a.txt"], folder.Content());
    }

    [Fact]
    public void WithoutCommitNothingStays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("kept.txt", "old");
        using (var files = new PendingFiles())
        {
            files.Create(folder["kept.txt"]).Write("new"u8);
            files.Create(folder["deep/er/b.txt"]).Write("new"u8);
        }

        Assert.Equal("old", File.ReadAllText(folder["kept.txt"]));
        Assert.Equal(["kept.txt"], folder.Content());
    }

    [Fact]
    public void AFolderThatWasThereStays()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["out"]);
        using (var files = new PendingFiles())
            files.MakeFolder(folder["out"]);
        Assert.Equal(["out"], folder.Content());
    }

    [Fact]
    public void WhenOneFileCannotBeNamedTheRestIsRemoved()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["taken"]);
        using (var files = new PendingFiles())
        {
            files.Create(folder["taken"]).Write("x"u8);
            files.Create(folder["second"]).Write("x"u8);
            Assert.ThrowsAny<Exception>(files.Commit);
        }

        Assert.Equal(["taken"], folder.Content());
    }
}
