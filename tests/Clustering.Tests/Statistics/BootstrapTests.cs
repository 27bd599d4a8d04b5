using Clustering.Reports;
using Clustering.Statistics;

namespace Clustering.Tests.Statistics;

public sealed class BootstrapTests
{
    private const double Unit = 1.0 / 6;

    // scipy.stats.bootstrap of SciPy 1.10.1, a million resamples; several conversations a subject: paired=True, sum over sum.
    [Theory]
    [InlineData(false, 0.95, BootstrapMethod.Percentile, -0.885714, 1.257143, 0.544878)]
    [InlineData(false, 0.95, BootstrapMethod.Bca, -0.800000, 1.400000, 0.544878)]
    [InlineData(false, 0.90, BootstrapMethod.Percentile, -0.742857, 1.057143, 0.544878)]
    [InlineData(false, 0.90, BootstrapMethod.Bca, -0.657143, 1.171429, 0.544878)]
    [InlineData(true, 0.95, BootstrapMethod.Percentile, -0.064935, 1.362319, 0.365410)]
    [InlineData(true, 0.95, BootstrapMethod.Bca, 0.000000, 1.467742, 0.365410)]
    [InlineData(true, 0.90, BootstrapMethod.Percentile, 0.033333, 1.236111, 0.365410)]
    [InlineData(true, 0.90, BootstrapMethod.Bca, 0.092105, 1.318182, 0.365410)]
    public void Ends_agree_with_scipy(bool several, double confidence, BootstrapMethod method, double low, double high, double error)
    {
        var counts = StudyCounts.Count(several ? StudyCounts.Several : StudyCounts.Single);
        var estimate = Bootstrap.Mean(counts, 1, confidence, 40_000, method, new Chance(7, 1));
        Assert.Equal(several ? 0.615385 : 0.114286, estimate.Value, 1e-6);
        Assert.InRange(estimate.Low, low - (0.08 * error), low + (0.08 * error));
        Assert.InRange(estimate.High, high - (0.08 * error), high + (0.08 * error));
    }

    [Fact]
    public void Replicates_are_distributed_as_those_of_plain_resampling()
    {
        const int Replicates = 4_000;
        var subjects = StudyCounts.Several;
        var chance = new Chance(5, 2);
        var plain = new double[Replicates];
        for (var i = 0; i < Replicates; i++)
        {
            int sum = 0, count = 0;
            for (var j = 0; j < subjects.Length; j++)
            {
                var (s, c) = subjects[chance.Next(subjects.Length)];
                sum += s;
                count += c;
            }

            plain[i] = (double)sum / count;
        }

        // The ends at a confidence are the quantiles of the same replicates; 0.05 is Kolmogorov's limit at 1 in 10,000.
        var counts = StudyCounts.Count(subjects);
        for (var percent = 1; percent < 50; percent++)
        {
            var estimate = Bootstrap.Mean(counts, 1, 1 - (percent * 0.02), Replicates, BootstrapMethod.Percentile, new Chance(5, 3));
            foreach (var (end, share) in new[] { (estimate.Low, percent * 0.01), (estimate.High, 1 - (percent * 0.01)) })
            {
                Assert.InRange((double)plain.Count(v => v < end - 1e-9) / Replicates, 0, share + 0.05);
                Assert.InRange((double)plain.Count(v => v <= end + 1e-9) / Replicates, share - 0.05, 1);
            }
        }
    }

    [Fact]
    public void Width_follows_the_number_of_subjects()
    {
        var values = StudyCounts.Single.Select(s => (double)s.Sum).ToArray();
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        foreach (var times in new[] { 10, 1_000, 1_000_000 })
        {
            var estimate = Bootstrap.Mean(StudyCounts.Count(StudyCounts.Single, times), 1, 0.95, 4_000, BootstrapMethod.Percentile, new Chance(1, 1));
            var half = 1.959964 * deviation / Math.Sqrt(values.Length * (double)times);
            Assert.InRange((estimate.High - estimate.Low) / 2 / half, 0.93, 1.07);
        }
    }

    [Theory]
    [InlineData(BootstrapMethod.Percentile)]
    [InlineData(BootstrapMethod.Bca)]
    public void Intervals_cover_the_true_mean_as_often_as_they_say(BootstrapMethod method)
    {
        const int Seeds = 400;
        var truth = StudyCounts.Several.Sum(s => s.Sum) / (double)StudyCounts.Several.Sum(s => s.Count) * Unit;
        var covered = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var chance = new Chance((ulong)seed, 9);
            var counts = new MeanCounts();
            for (var i = 0; i < 150; i++)
            {
                var (sum, count) = StudyCounts.Several[chance.Next(StudyCounts.Several.Length)];
                counts.Add(sum, count);
            }

            var estimate = Bootstrap.Mean(counts, Unit, 0.95, 400, method, chance);
            covered += estimate.Low <= truth && truth <= estimate.High ? 1 : 0;
        }

        // Four standard deviations of a binomial share around 0.95.
        Assert.InRange((double)covered / Seeds, 0.906, 0.994);
    }

    [Theory]
    [InlineData(BootstrapMethod.Percentile)]
    [InlineData(BootstrapMethod.Bca)]
    public void Equal_values_give_an_interval_of_zero_width(BootstrapMethod method)
    {
        foreach (var subjects in new (int, int)[][] { [(-7, 2)], [(-2, 1), (-2, 1), (-4, 2), (-10, 5)], [(0, 1), (0, 3)] })
        {
            var estimate = Bootstrap.Mean(StudyCounts.Count(subjects), Unit, 0.95, 200, method, new Chance(1, 1));
            Assert.Equal(estimate.Value, estimate.Low);
            Assert.Equal(estimate.Value, estimate.High);
            Assert.True(double.IsFinite(estimate.Value));
        }
    }

    [Fact]
    public void Ends_are_numbers_in_order_for_few_subjects_and_few_replicates()
    {
        var chance = new Chance(4, 4);
        for (var i = 0; i < 500; i++)
        {
            var counts = new MeanCounts();
            for (var j = 0; j < 1 + chance.Next(4); j++)
                counts.Add(chance.Next(49) - 24, 1 + chance.Next(3));
            foreach (var method in new[] { BootstrapMethod.Percentile, BootstrapMethod.Bca })
            {
                var estimate = Bootstrap.Mean(counts, Unit, 0.95, 1 + chance.Next(20), method, new Chance((ulong)i, 1));
                Assert.True(estimate.Low <= estimate.High);
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_however_the_parts_were_merged()
    {
        var whole = StudyCounts.Count(StudyCounts.Several);
        var merged = StudyCounts.Count(StudyCounts.Several.Reverse().Take(11));
        merged.Merge(StudyCounts.Count(StudyCounts.Several.Take(19)));
        Assert.Equal(whole.Groups, merged.Groups);
        Assert.Equal((whole.Subjects, whole.Values), (merged.Subjects, merged.Values));
        Assert.Equal(
            Bootstrap.Mean(whole, Unit, 0.95, 500, BootstrapMethod.Bca, new Chance(2, 2)),
            Bootstrap.Mean(merged, Unit, 0.95, 500, BootstrapMethod.Bca, new Chance(2, 2)));
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        var counts = StudyCounts.Count(StudyCounts.Single);
        var chance = new Chance(1, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Mean(new MeanCounts(), Unit, 0.95, 10, BootstrapMethod.Percentile, chance));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Mean(counts, Unit, 1, 10, BootstrapMethod.Percentile, chance));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Mean(counts, Unit, 0.95, 0, BootstrapMethod.Percentile, chance));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Mean(counts, double.NaN, 0.95, 10, BootstrapMethod.Percentile, chance));
    }
}
