using BenchmarkDotNet.Attributes;
using Clustering.Grouping;

namespace Clustering.Benchmarks;

/// <summary>Spherical k-means of the vectors on all threads.</summary>
public class GroupingBenchmarks
{
    [Params(20, 100)]
    public int Clusters { get; set; }

    [GlobalSetup]
    public void Setup() => _ = Corpus.Table;

    [Benchmark]
    public int KMeans() => new SphericalKMeans().Cluster(Corpus.Table, Clusters, 1, Environment.ProcessorCount, CancellationToken.None).Length;
}
