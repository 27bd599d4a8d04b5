namespace Clustering.Cli.Tests;

/// <summary>One whole run with every file, for the tests that only look at what it left.</summary>
public sealed class AnalysedCorpus : IAsyncLifetime
{
    internal TemporaryFolder Folder { get; } = new();

    internal Call Call { get; private set; } = null!;

    internal string Input => Folder["in.jsonl"];

    internal string Report => Folder["out/report.json"];

    public async Task InitializeAsync() =>
        Call = await Call.Of("analyze", Folder.Write("in.jsonl", Corpus.Of(Corpus.Releasable)), "--out", Folder["out"], "--csv");

    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }
}
