namespace Clustering.House.Tests;

/// <summary>The README's code is tested code: each C# block stands line for line in the examples of Clustering.Tests.</summary>
public class ReadmeTests
{
    [Fact]
    public void Every_code_block_of_the_readme_is_a_tested_example()
    {
        var examples = Lines(File.ReadAllText(Path.Combine(Repository.Root, "tests/Clustering.Tests/ReadmeExamples.cs")));
        var blocks = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split("```csharp\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToList();
        Assert.True(blocks.Count >= 2);
        foreach (var block in blocks)
        {
            var wanted = Lines(block).Where(l => !l.StartsWith("using ", StringComparison.Ordinal) && l.Length > 0).ToList();
            Assert.True(Contains(examples, wanted), block);
            Assert.All(Lines(block).Where(l => l.StartsWith("using ", StringComparison.Ordinal)), use => Assert.Contains(use, examples));
        }
    }

    [Fact]
    public void The_commands_of_the_readme_name_files_that_exist()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.Contains("dotnet run -c Release --project src/Clustering.Cli -- analyze seeds/conversations/sample.jsonl.gz --out out", readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "seeds/conversations/sample.jsonl.gz")));
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(l => l.Trim())];

    private static bool Contains(List<string> lines, List<string> wanted)
    {
        var full = lines.Where(l => l.Length > 0).ToList();
        return Enumerable.Range(0, full.Count).Any(i => full.Skip(i).Take(wanted.Count).SequenceEqual(wanted));
    }
}
