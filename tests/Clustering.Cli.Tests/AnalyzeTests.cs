using System.Text;
using System.Text.Json;

namespace Clustering.Cli.Tests;

public class AnalyzeTests
{
    private const int Releasable = 600;

    [Fact]
    public async Task WritesTheReportAndASummary()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Of("analyze", folder.Write("in.jsonl", Corpus.Of(Releasable)), "--out", folder["out"]);

        Assert.Equal(0, call.Code);
        Assert.Equal(["in.jsonl", "out", "out/report.json", "out/report.md"], folder.Content());
        using var report = JsonDocument.Parse(File.ReadAllBytes(folder["out/report.json"]));
        Assert.True(report.RootElement.GetProperty("categories").GetArrayLength() > 0);
        foreach (var part in new[] { "Funnel", "Categories (95 % interval in brackets)", "Suppressed", "at least 25 subjects and 50 conversations" })
            Assert.Contains(part, call.Output, StringComparison.Ordinal);
        foreach (var stage in new[] { "reading: done, 600 conversations", "embedding: done", "grouping: done", "releasing: done" })
            Assert.Contains(stage, call.Error, StringComparison.Ordinal);
        Assert.Contains("report.json", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonOnStandardOutputIsTheFile()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Reading(Corpus.Of(Releasable), "analyze", "-", "--out", folder["out"], "--json", "--quiet");
        Assert.Equal(0, call.Code);
        Assert.Empty(call.Error);
        Assert.Equal(File.ReadAllBytes(folder["out/report.json"]), call.OutputBytes);
    }

    [Fact]
    public async Task SeveralFilesAndAFolderGiveTheSameReportAsOneFile()
    {
        using var folder = new TemporaryFolder();
        var whole = folder.Write("whole.jsonl", Corpus.Of(Releasable));
        Directory.CreateDirectory(folder["parts"]);
        var lines = File.ReadAllLines(whole);
        folder.Write("parts/a.jsonl", string.Join('\n', lines[..200]));
        folder.Write("parts/b.jsonl", string.Join('\n', lines[200..400]));
        var last = folder.Write("last.jsonl", string.Join('\n', lines[400..]));

        await Call.Of("analyze", whole, "--out", folder["one"], "--quiet", "--threads", "1");
        await Call.Of("analyze", last, folder["parts"], "--out", folder["many"], "--quiet", "--threads", "4");

        Assert.Equal(File.ReadAllBytes(folder["one/report.json"]), File.ReadAllBytes(folder["many/report.json"]));
    }

    [Fact]
    public async Task CsvIsWrittenOnRequest()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Of("analyze", folder.Write("in.jsonl", Corpus.Of(Releasable)), "--out", folder["out"], "--csv", "--quiet");
        Assert.Equal(0, call.Code);
        Assert.Empty(call.Output);
        Assert.Equal(["in.jsonl", "out", "out/categories.csv", "out/clusters.csv", "out/report.json", "out/report.md"], folder.Content());
    }

    [Fact]
    public async Task OptionsReachTheReport()
    {
        using var folder = new TemporaryFolder();
        await Call.Of(
            "analyze", folder.Write("in.jsonl", Corpus.Of(Releasable)), "--out", folder["out"], "--quiet",
            "--min-subjects", "20", "--min-conversations", "40", "--seed", "7");
        using var report = JsonDocument.Parse(File.ReadAllBytes(folder["out/report.json"]));
        var provenance = report.RootElement.GetProperty("provenance");
        Assert.Equal(20, provenance.GetProperty("thresholds").GetProperty("subjects").GetInt32());
        Assert.Equal(40, provenance.GetProperty("thresholds").GetProperty("conversations").GetInt32());
        Assert.Equal(7, provenance.GetProperty("seed").GetInt32());
    }

    [Fact]
    public async Task TooFewConversationsAreThree()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Of("analyze", folder.Write("in.jsonl", Corpus.Of(20)), "--out", folder["out"]);
        Assert.Equal(3, call.Code);
        Assert.Contains("Nothing is releasable", call.Error, StringComparison.Ordinal);
        Assert.Contains("--min-subjects", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadConversationsAreLocatedNotQuoted()
    {
        using var folder = new TemporaryFolder();
        var lines = Corpus.Of(Releasable).TrimEnd().Split('\n').ToList();
        lines.Insert(2, "planted-secret-one");
        lines.Insert(4, """{"planted-secret-two":1}""");
        var input = folder.Write("in.jsonl", string.Join('\n', lines));

        var call = await Call.Of("analyze", input, "--out", folder["out"]);

        Assert.Equal(0, call.Code);
        Assert.Contains("Could not be read: 2 conversations.", call.Error, StringComparison.Ordinal);
        Assert.Contains("in.jsonl:3 not well-formed JSON", call.Error, StringComparison.Ordinal);
        Assert.Contains("in.jsonl:5 none of the known shapes", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", call.Error + call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyBadConversationsFailTheRunAndLeaveNothing()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", Corpus.Of(20) + string.Concat(Enumerable.Repeat("planted\n", 20)));
        var call = await Call.Of("analyze", input, "--out", folder["out"]);
        Assert.Equal(1, call.Code);
        Assert.Contains("--max-failure-share", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", call.Error, StringComparison.Ordinal);
        Assert.Contains("  and others", call.Error, StringComparison.Ordinal);
        Assert.Equal(["in.jsonl"], folder.Content());
    }

    [Fact]
    public async Task StrictStopsAtTheFirstBadConversation()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", "planted\n" + Corpus.Of(Releasable));
        var call = await Call.Of("analyze", input, "--out", folder["out"], "--strict", "--quiet");
        Assert.Equal(1, call.Code);
        Assert.Contains("line 1", call.Error, StringComparison.Ordinal);
        Assert.Contains("--strict", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", call.Error, StringComparison.Ordinal);
        Assert.Equal(["in.jsonl"], folder.Content());
    }

    [Fact]
    public async Task CancellingLeavesNothing()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        var call = await Call.With(new CancellingStream(cancel, 200_000), cancel.Token, "analyze", "-", "--out", folder["deep/out"], "--csv");
        Assert.Equal(130, call.Code);
        Assert.EndsWith("cancelled\n", call.Error, StringComparison.Ordinal);
        Assert.Empty(call.Output);
        Assert.Empty(folder.Content());
    }

    [Fact]
    public async Task AnEarlierReportStaysWholeWhenARunIsCancelled()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["out"]);
        folder.Write("out/report.json", "earlier");
        using var cancel = new CancellationTokenSource();
        await Call.With(new CancellingStream(cancel, 200_000), cancel.Token, "analyze", "-", "--out", folder["out"]);
        Assert.Equal(["out", "out/report.json"], folder.Content());
        Assert.Equal("earlier", File.ReadAllText(folder["out/report.json"]));
    }

    [Fact]
    public async Task NothingOfTheInputIsSaid()
    {
        using var folder = new TemporaryFolder();
        var planted = Encoding.UTF8.GetString("Xqzyvornak"u8);
        var input = folder.Write("in.jsonl", Corpus.Of(Releasable).Replace("boyfriend", planted, StringComparison.Ordinal));
        var call = await Call.Of("analyze", input, "--out", folder["out"], "--csv");
        Assert.Equal(0, call.Code);
        foreach (var text in Directory.EnumerateFiles(folder["out"]).Select(File.ReadAllText).Append(call.Output).Append(call.Error))
            Assert.DoesNotContain(planted, text, StringComparison.OrdinalIgnoreCase);
    }
}
