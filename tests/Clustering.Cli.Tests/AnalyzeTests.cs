using System.Text;
using System.Text.Json;

namespace Clustering.Cli.Tests;

[Collection(AnalysedCorpusCollection.Name)]
public class AnalyzeTests(AnalysedCorpus run)
{
    [Fact]
    public void WritesTheReportAndASummary()
    {
        Assert.Equal(0, run.Call.Code);
        Assert.Equal(["in.jsonl", "out", "out/categories.csv", "out/clusters.csv", "out/report.json", "out/report.md"], run.Folder.Content());
        using var report = JsonDocument.Parse(File.ReadAllBytes(run.Report));
        Assert.True(report.RootElement.GetProperty("categories").GetArrayLength() > 0);
        foreach (var part in new[] { "Funnel", "Categories (95 % interval in brackets)", "Base clusters (", "Suppressed", "at least 25 subjects and 50 conversations" })
            Assert.Contains(part, run.Call.Output, StringComparison.Ordinal);
        foreach (var stage in new[] { "reading: done, 400 conversations", "embedding: done", "grouping: done", "releasing: done" })
            Assert.Contains(stage, run.Call.Error, StringComparison.Ordinal);
        Assert.Contains("report.json", run.Call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Call.Output + run.Call.Error);
    }

    [Fact]
    public async Task JsonOnStandardOutputIsTheFile()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Reading(Corpus.Of(Corpus.Releasable), "analyze", "-", "--out", folder["out"], "--json", "--quiet");
        Assert.Equal(0, call.Code);
        Assert.Empty(call.Error);
        Assert.Equal(["out", "out/report.json", "out/report.md"], folder.Content());
        Assert.Equal(File.ReadAllBytes(folder["out/report.json"]), call.OutputBytes);
        Assert.Equal(File.ReadAllBytes(run.Report), call.OutputBytes);
    }

    [Fact]
    public async Task SeveralFilesAndAFolderGiveTheSameReportAsOneFile()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["parts"]);
        var lines = File.ReadAllLines(run.Input);
        folder.Write("parts/a.jsonl", string.Join('\n', lines[..100]));
        folder.Write("parts/b.jsonl", string.Join('\n', lines[100..200]));
        var last = folder.Write("last.jsonl", string.Join('\n', lines[200..]));

        await Call.Of("analyze", last, folder["parts"], "--out", folder["out"], "--quiet", "--threads", "3");

        Assert.Equal(File.ReadAllBytes(run.Report), File.ReadAllBytes(folder["out/report.json"]));
    }

    [Fact]
    public async Task OptionsReachTheReportAndQuietSaysNothing()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Of("analyze", run.Input, "--out", folder["out"], "--quiet", "--seed", "7", "--min-subjects", "20", "--min-conversations", "40");
        Assert.Equal(0, call.Code);
        Assert.Empty(call.Output);
        Assert.Empty(call.Error);
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
        var lines = Corpus.Of(Corpus.Releasable).TrimEnd().Split('\n').ToList();
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
        var input = folder.Write("in.jsonl", "planted\n" + Corpus.Of(Corpus.Releasable));
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
        var input = folder.Write("in.jsonl", Corpus.Of(Corpus.Releasable).Replace("boyfriend", planted, StringComparison.Ordinal));
        var call = await Call.Of("analyze", input, "--out", folder["out"], "--csv");
        Assert.Equal(0, call.Code);
        foreach (var text in Directory.EnumerateFiles(folder["out"]).Select(File.ReadAllText).Append(call.Output).Append(call.Error))
            Assert.DoesNotContain(planted, text, StringComparison.OrdinalIgnoreCase);
    }
}
