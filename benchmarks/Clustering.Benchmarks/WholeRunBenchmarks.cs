using BenchmarkDotNet.Attributes;
using Clustering.Anonymization;

namespace Clustering.Benchmarks;

/// <summary>The whole analysis, from conversations in memory to the report.</summary>
public class WholeRunBenchmarks
{
    [GlobalSetup]
    public void Setup() => _ = Corpus.Conversations;

    [Benchmark]
    public async Task<int> Analyse()
    {
        var report = await ConversationAnalysis.CreateBuilder().Build().RunAsync(Conversations());
        return report.Categories.Count;
    }

    private static async IAsyncEnumerable<Conversation> Conversations()
    {
        await Task.CompletedTask;
        foreach (var conversation in Corpus.Conversations)
            yield return conversation;
    }
}
