using BenchmarkDotNet.Attributes;
using Clustering.Reports;
using Clustering.Statistics;

namespace Clustering.Benchmarks;

/// <summary>A bootstrap interval of a mean drift with 1,000 replicates; its time should not grow with the number of subjects.</summary>
public class StatisticsBenchmarks
{
    private readonly MeanCounts _counts = new();

    [Params(1_000, 1_000_000)]
    public int Subjects { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        for (var sum = -12; sum <= 12; sum++)
            _counts.Add(sum, 1, 1 + (Subjects / (5 + (sum * sum))));
    }

    [Benchmark]
    public double Percentile() => Interval(BootstrapMethod.Percentile);

    [Benchmark]
    public double Accelerated() => Interval(BootstrapMethod.Bca);

    private double Interval(BootstrapMethod method)
    {
        var estimate = Bootstrap.Mean(_counts, 1 / 6.0, 0.95, 1_000, method, new Chance(1, 1));
        return estimate.High - estimate.Low;
    }
}
