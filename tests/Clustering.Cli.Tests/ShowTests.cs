using System.Text.RegularExpressions;

namespace Clustering.Cli.Tests;

public partial class ShowTests
{
    [Fact]
    public async Task PrintsTheReportAsTablesOrMarkdown()
    {
        using var folder = new TemporaryFolder();
        await Call.Of("analyze", folder.Write("in.jsonl", Corpus.Of(600)), "--out", folder["out"], "--quiet");

        var tables = await Call.Of("show", folder["out/report.json"]);
        Assert.Equal(0, tables.Code);
        Assert.Empty(tables.Error);
        foreach (var part in new[] { "Funnel", "Categories", "at least 25 subjects" })
            Assert.Contains(part, tables.Output, StringComparison.Ordinal);

        var markdown = await Call.Of("show", folder["out/report.json"], "--md");
        Assert.Equal(0, markdown.Code);
        Assert.Equal(File.ReadAllText(folder["out/report.md"]), markdown.Output);
    }

    [Fact]
    public async Task ATamperedReportIsRefused()
    {
        using var folder = new TemporaryFolder();
        await Call.Of("analyze", folder.Write("in.jsonl", Corpus.Of(600)), "--out", folder["out"], "--quiet");
        var text = File.ReadAllText(folder["out/report.json"]);
        var start = text.IndexOf("\"categories\"", StringComparison.Ordinal);
        var tampered = text[..start] + FirstSubjects().Replace(text[start..], "\"subjects\": 3", 1);
        Assert.NotEqual(text, tampered);

        var call = await Call.Of("show", folder.Write("tampered.json", tampered));

        Assert.Equal(1, call.Code);
        Assert.Empty(call.Output);
        Assert.Contains("not a report as this command writes it", call.Error, StringComparison.Ordinal);
        Assert.Single(call.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("planted-secret")]
    [InlineData("{\"planted-secret\": 1}")]
    [InlineData("[1, 2")]
    public async Task AnotherFileIsRefusedWithoutQuotingIt(string content)
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Of("show", folder.Write("other.json", content));
        Assert.Equal(1, call.Code);
        Assert.Empty(call.Output);
        Assert.Contains("not a report as this command writes it", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", call.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("\"subjects\": ?[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstSubjects();
}
