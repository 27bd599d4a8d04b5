using System.IO.Compression;
using System.Text;

namespace Clustering.Cli.Tests;

/// <summary>Secrets of every kind go in; nothing that the command prints, writes or leaves behind holds one.</summary>
[Collection(SerialCollection.Name)]
public class PlantedSecretsTests
{
    private static readonly PlantedCorpus Planted = PlantedCorpus.Shared;
    private static readonly SecretSearch Search = new(Planted.Secrets);

    [Fact]
    public async Task AWholeRunTellsNone()
    {
        Assert.True(Planted.Secrets.Select(s => s.Kind).Distinct().Count() >= 20);
        using var folder = new TemporaryFolder();
        using var temp = new OwnTempPath();
        var input = folder.Write("in.jsonl", Planted.Text());
        Assert.Equal(Planted.Secrets.Count, Search.In(Planted.Text()).Count());

        var call = await Call.Of("analyze", input, "--out", folder["out"], "--csv");

        Assert.Equal(0, call.Code);
        Assert.Contains($"Could not be read: {Planted.Bad.Sum(b => b.Length)} conversations.", call.Error, StringComparison.Ordinal);
        Assert.Contains("base clusters", call.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["in.jsonl", "out", "out/categories.csv", "out/clusters.csv", "out/report.json", "out/report.md"], folder.Content());
        Assert.Empty(temp.Content());
        var shown = await Call.Of("show", folder["out/report.json"]);
        Search.RequireNone([.. Directory.EnumerateFiles(folder["out"]).Select(File.ReadAllText), call.Output, call.Error, shown.Output, shown.Error]);
    }

    [Fact]
    public async Task StrictTellsNoneOfTheLineThatItStopsAt()
    {
        foreach (var (shapes, kind) in Planted.Bad.Select((b, i) => (b, i)))
        {
            using var folder = new TemporaryFolder();
            var input = folder.Write("in.jsonl", Planted.Good[0] + "\n" + shapes[kind % shapes.Length] + "\n" + Planted.Good[1]);
            var call = await Call.Of("analyze", input, "--out", folder["out"], "--strict");
            Assert.Equal(1, call.Code);
            Assert.Contains("line 2", call.Error, StringComparison.Ordinal);
            Assert.Equal(["in.jsonl"], folder.Content());
            Search.RequireNone(call.Output, call.Error);
        }
    }

    [Fact]
    public async Task TooManyBadLinesTellNone()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Of("analyze", folder.Write("in.jsonl", string.Join('\n', Planted.Bad.SelectMany(b => b))), "--out", folder["out"]);
        Assert.Equal(1, call.Code);
        Assert.Equal(["in.jsonl"], folder.Content());
        Search.RequireNone(call.Output, call.Error);
    }

    [Theory]
    [InlineData("reading: done")]
    [InlineData("embedding: done")]
    [InlineData("grouping: done")]
    public async Task CancellingBetweenStagesTellsNoneAndLeavesNothing(string phrase)
    {
        using var folder = new TemporaryFolder();
        using var temp = new OwnTempPath();
        using var cancel = new CancellationTokenSource();
        using var output = new MemoryStream();
        using var error = new WatchedStream(cancel, phrase);
        var input = folder.Write("in.jsonl", string.Join('\n', Planted.Good.Take(400)));

        var code = await CommandLine.RunAsync(["analyze", input, "--out", folder["out"], "--csv"], Terminal.Over(Stream.Null, output, error), cancel.Token);

        Assert.Equal(130, code);
        Assert.EndsWith("cancelled\n", error.Text, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
        Assert.Equal(["in.jsonl"], folder.Content());
        Assert.Empty(temp.Content());
        Search.RequireNone(error.Text);
    }

    [Fact]
    public async Task CancellingWhileReadingTellsNone()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        var call = await Call.With(new CancellingStream(cancel, 300_000, Planted.Text()), cancel.Token, "analyze", "-", "--out", folder["out"], "--csv");
        Assert.Equal(130, call.Code);
        Assert.Empty(folder.Content());
        Search.RequireNone(call.Output, call.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ADamagedGzipTellsNone(bool cut)
    {
        using var folder = new TemporaryFolder();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(string.Join('\n', Planted.Good.Take(300))));
        var bytes = packed.ToArray();
        if (!cut)
            bytes.AsSpan(bytes.Length / 2, 64).Fill(0xff);
        File.WriteAllBytes(folder["in.jsonl.gz"], cut ? bytes[..(bytes.Length / 2)] : bytes);

        var counted = await Call.Of("analyze", folder["in.jsonl.gz"], "--out", folder["counted"]);
        var strict = await Call.Of("analyze", folder["in.jsonl.gz"], "--out", folder["strict"], "--strict");
        var text = await Call.Of("redact", folder["in.jsonl.gz"], "--text", "--out", folder["red.txt"]);

        Assert.Contains("file damaged or not readable", counted.Error, StringComparison.Ordinal);
        Assert.Equal(1, strict.Code);
        Assert.Equal(1, text.Code);
        Assert.False(Directory.Exists(folder["strict"]));
        Assert.False(File.Exists(folder["red.txt"]));
        Search.RequireNone(counted.Output, counted.Error, strict.Output, strict.Error, text.Error);
    }
}
