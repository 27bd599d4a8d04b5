using BenchmarkDotNet.Attributes;
using Clustering.Anonymization;

namespace Clustering.Benchmarks;

/// <summary>Redacting the corpus on one thread.</summary>
public class RedactionBenchmarks
{
    [GlobalSetup]
    public void Setup() => _ = Corpus.Conversations;

    [Benchmark]
    public int Redact()
    {
        var redactions = 0;
        foreach (var conversation in Corpus.Conversations)
            redactions += Redactor.Default.Redact(conversation).Messages[0].Text.Redactions;
        return redactions;
    }
}
