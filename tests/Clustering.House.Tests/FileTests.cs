using System.Text.RegularExpressions;

namespace Clustering.House.Tests;

public partial class FileTests
{
    private static readonly string[] Vague = ["Utils", "Util", "Helper", "Helpers", "Common", "Manager", "Misc"];

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Assert.Empty(Repository.SourceFiles("src").Where(f => File.ReadLines(f).Count() > 400).Select(Repository.Relative));

    [Fact]
    public void The_median_source_file_has_80_lines_or_fewer()
    {
        var lengths = Repository.SourceFiles("src").Select(f => File.ReadLines(f).Count()).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 80);
    }

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name()
    {
        foreach (var file in Repository.SourceFiles("src"))
        {
            var names = PublicType().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value).ToList();
            Assert.True(names.Count <= 1, Repository.Relative(file));
            Assert.True(names.Count == 0 || names[0] == Path.GetFileNameWithoutExtension(file), Repository.Relative(file));
        }
    }

    [Fact]
    public void Nothing_has_a_vague_name() =>
        Assert.Empty(Repository.SourceFiles("src").Where(f => Vague.Any(v => Path.GetFileNameWithoutExtension(f).EndsWith(v, StringComparison.Ordinal))).Select(Repository.Relative));

    [Fact]
    public void The_top_level_is_as_agreed()
    {
        string[] agreed = ["src", "tests", "benchmarks", "seeds"];
        var folders = Directory.GetDirectories(Repository.Root).Select(d => Path.GetFileName(d)!)
            .Where(d => !d.StartsWith('.') && d is not ("out" or "artifacts" or "TestResults"));
        Assert.Equal(agreed.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|record) )*(?:class|struct|interface|enum|record(?: struct)?) (?<name>\w+)", RegexOptions.Multiline, 1000)]
    private static partial Regex PublicType();
}
