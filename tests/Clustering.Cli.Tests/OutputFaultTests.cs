namespace Clustering.Cli.Tests;

/// <summary>Places that cannot be written or read: one sentence, no secret, no half-written file.</summary>
public class OutputFaultTests
{
    private static readonly PlantedCorpus Planted = PlantedCorpus.Shared;
    private static readonly SecretSearch Search = new(Planted.Secrets);
    private static readonly string Some = string.Join('\n', Planted.Good.Take(300));

    [Theory]
    [InlineData("file", 2)]
    [InlineData("file/below", 1)]
    public async Task AFileWhereAFolderShouldBe(string name, int code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", "kept");
        var call = await Call.Of("analyze", folder.Write("in.jsonl", Some), "--out", folder[name]);
        Assert.Equal(code, call.Code);
        Assert.Equal("kept", File.ReadAllText(folder["file"]));
        Assert.Equal(["file", "in.jsonl"], folder.Content());
        Search.RequireNone(call.Output, call.Error);
    }

    [Fact]
    public async Task AFullDeviceIsWrittenInPlaceAndSaysSo()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", Some);
        var call = await Call.Of("redact", input, "--out", "/dev/full");
        Assert.Equal(1, call.Code);
        Assert.Contains("disk is full", call.Error, StringComparison.Ordinal);
        Assert.Single(call.Error.TrimEnd().Split('\n'));
        Assert.Empty(Directory.EnumerateFiles("/dev", ".full*", new EnumerationOptions { AttributesToSkip = 0 }));
        Assert.Throws<IOException>(() => File.WriteAllText("/dev/full", "x"));
        Search.RequireNone(call.Error);
        Assert.Equal(0, (await Call.Of("redact", input, "--out", "/dev/null")).Code);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Theory]
    [InlineData("--csv")]
    [InlineData("--json")]
    public async Task AFullStandardOutputFailsAndLeavesWholeFilesOnly(string option)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        using var error = new MemoryStream();
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var input = folder.Write("in.jsonl", Corpus.Of(Corpus.Releasable) + Some);

        var code = await CommandLine.RunAsync(["analyze", input, "--out", folder["out"], option, "--threads", "1"], Terminal.Over(Stream.Null, full, error));

        Assert.Equal(1, code);
        var said = System.Text.Encoding.UTF8.GetString(error.ToArray());
        Assert.Contains("disk is full", said, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Content(), c => c.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.Equal(0, (await Call.Of("show", folder["out/report.json"])).Code);
        Search.RequireNone([said, .. Directory.EnumerateFiles(folder["out"]).Select(File.ReadAllText)]);
    }

    [Fact]
    public async Task AFolderThatCannotBeMade()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        var call = await Call.Of("analyze", folder.Write("in.jsonl", Some), "--out", "/proc/clustering-out");
        Assert.Equal(1, call.Code);
        Assert.Single(call.Error.TrimEnd().Split('\n'));
        Search.RequireNone(call.Error);
    }

    /// <summary>A superuser may read and write everywhere, so there is nothing to see for one.</summary>
    [Fact]
    public async Task AFolderWithoutRights()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", Some);
        var closed = Directory.CreateDirectory(folder["closed"], UnixFileMode.None).FullName;
        foreach (var call in new[] { await Call.Of("analyze", closed, "--out", folder["out"]), await Call.Of("analyze", input, "--out", closed) })
        {
            Assert.Equal(1, call.Code);
            Search.RequireNone(call.Output, call.Error);
        }

        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(["closed", "in.jsonl"], folder.Content());
    }
}
