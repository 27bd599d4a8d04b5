using BenchmarkDotNet.Attributes;
using Clustering.Embeddings;

namespace Clustering.Benchmarks;

/// <summary>Features on one thread, then vectors on all.</summary>
public class EmbeddingBenchmarks
{
    [GlobalSetup]
    public void Setup() => _ = Corpus.Features;

    [Benchmark]
    public int Features() => Corpus.Redacted.Sum(c => FeatureExtractor.Extract(c).Buckets.Length);

    [Benchmark]
    public int Embed() => OfflineEmbedder.Embed(
        Corpus.Features, OfflineEmbedder.DefaultDimensions, 1, Environment.ProcessorCount, CancellationToken.None).Rows;
}
