using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Reports.Tests;

public sealed partial class ReportMarkdownTests
{
    [Fact]
    public void Numbers_are_those_of_the_JSON() =>
        Prop.ForAll<int>(seed =>
        {
            var report = RandomReports.Make(seed);
            using var json = JsonDocument.Parse(SampleReport.Json(report));
            var lines = Text(report).Split('\n');
            Assert.Equal(
                json.RootElement.GetProperty("categories").EnumerateArray().Select(c => Row(
                    Size(c), Percents(c.GetProperty("share")), Drift(c), c.TryGetProperty("pushback", out var p) ? Percents(p) : [])),
                Table(lines, "## Categories"));
            Assert.Equal(json.RootElement.GetProperty("funnel").EnumerateArray().Select(s => Row(Size(s))), Table(lines, "## From all"));
            Assert.Equal(
                json.RootElement.GetProperty("clusters").EnumerateArray().Select(c => Row(
                    [c.GetProperty("id").GetDecimal()], Size(c), Percents(c.GetProperty("share")), Largest(c), Drift(c))),
                lines.Where(l => ClusterLine().IsMatch(l)).Select(l => Numbers(l[l.IndexOf("\\[", StringComparison.Ordinal)..])));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Children_stand_under_their_parent()
    {
        var lines = Text(SampleReport.Make()).Split('\n');
        var words = Vocabulary.Shipped;
        var parent = Array.FindIndex(lines, l => l.StartsWith($"- **{words[0]}, {words[1]}, {words[2]}** \\[0\\]: 400 conversations of 150 subjects, 32 % (30 to 36 %); mainly coaching, 60 % (55 to 66 %)", StringComparison.Ordinal));
        Assert.True(parent > 0);
        Assert.StartsWith($"  - **{words[words.Count - 1]}, {words[words.Count - 2]}** \\[1\\]: ", lines[parent + 1], StringComparison.Ordinal);
        Assert.StartsWith("  - (no title) \\[2\\]: ", lines[parent + 2], StringComparison.Ordinal);
    }

    [Fact]
    public void Thresholds_intervals_and_bounds_are_told_in_words()
    {
        var text = Text(SampleReport.Make());
        Assert.Contains("at least 25 subjects and 50 conversations", text, StringComparison.Ordinal);
        Assert.Contains("95 % confidence", text, StringComparison.Ordinal);
        Assert.Contains("1,000 bootstrap replicates that resample subjects;", text, StringComparison.Ordinal);
        Assert.Contains("| under 27 % |", text, StringComparison.Ordinal);
        Assert.Contains("| base clusters | 830 | 210 |", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void An_empty_report_says_that_nothing_was_told()
    {
        var full = SampleReport.Make();
        var text = Text(new Report(full.Provenance, [], [], [], [], []));
        Assert.Contains("No category and no cluster met these thresholds", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## Categories", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_gets_the_same_text()
    {
        using var stream = new MemoryStream();
        ReportMarkdown.Write(SampleReport.Make(), stream);
        Assert.Equal(Text(SampleReport.Make()), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("don't e-mail v1.0, 你好", "don't e-mail v1.0, 你好")]
    [InlineData("<b>|`*_[x](y)", "\\<b\\>\\|\\`\\*\\_\\[x\\]\\(y\\)")]
    [InlineData("a\nb\r# \0", "ab\\# ")]
    [InlineData("&amp;~$^+=", "\\&amp\\;\\~\\$\\^\\+\\=")]
    public void No_character_keeps_a_meaning(string text, string expected) => Assert.Equal(expected, MarkdownText.Safe(text));

    [GeneratedRegex(@"^ *- .*\\\[[0-9]+\\\]: ")]
    private static partial Regex ClusterLine();

    [GeneratedRegex(@"(?<![0-9.])[+-]?[0-9][0-9,]*(\.[0-9]+)?")]
    private static partial Regex Number();

    private static string Text(Report report)
    {
        var writer = new StringWriter();
        ReportMarkdown.Write(report, writer);
        return writer.ToString();
    }

    private static IEnumerable<string> Table(string[] lines, string heading) =>
        lines.SkipWhile(l => !l.StartsWith(heading, StringComparison.Ordinal)).Skip(4).TakeWhile(l => l.StartsWith('|')).Select(Numbers);

    private static string Numbers(string line) =>
        Row(Number().Matches(line).Select(m => decimal.Parse(m.Value, NumberStyles.Number, CultureInfo.InvariantCulture)));

    private static string Row(params IEnumerable<decimal>[] numbers) =>
        string.Join(' ', numbers.SelectMany(n => n).Select(n => n.ToString("0.##", CultureInfo.InvariantCulture)));

    private static IEnumerable<decimal> Size(JsonElement item) => [item.GetProperty("conversations").GetDecimal(), item.GetProperty("subjects").GetDecimal()];

    private static IEnumerable<decimal> Percents(JsonElement item) => item.EnumerateObject().Select(p => p.Value.GetDecimal() * 100);

    private static IEnumerable<decimal> Drift(JsonElement item) => item.TryGetProperty("drift", out var drift)
        ? [.. drift.GetProperty("mean").EnumerateObject().Select(p => p.Value.GetDecimal()), .. drift.TryGetProperty("conversations", out var n) ? [n.GetDecimal()] : Array.Empty<decimal>()]
        : [];

    private static IEnumerable<decimal> Largest(JsonElement cluster)
    {
        var main = cluster.GetProperty("categories").EnumerateArray().Select(c => c.GetProperty("share"))
            .FirstOrDefault(s => s.EnumerateObject().First() is { Name: "value" or "above" } least && least.Value.GetDecimal() >= 0.5m);
        return main.ValueKind == JsonValueKind.Undefined ? [] : Percents(main);
    }
}
