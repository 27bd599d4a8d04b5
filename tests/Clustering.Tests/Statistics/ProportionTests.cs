using Clustering.Statistics;

namespace Clustering.Tests.Statistics;

public sealed class ProportionTests
{
    // Worked out from the formula outside this code, with z = 1.959964; the last agrees with Newcombe (1998), 0.2553 to 0.3662.
    [Theory]
    [InlineData(0, 10, 0, 0.277533)]
    [InlineData(10, 10, 0.722467, 1)]
    [InlineData(1, 10, 0.017876, 0.404150)]
    [InlineData(5, 10, 0.236593, 0.763407)]
    [InlineData(81, 263, 0.255289, 0.366210)]
    public void One_conversation_a_subject_gives_the_interval_of_Wilson(int with, int all, double low, double high)
    {
        var counts = new MeanCounts();
        if (with > 0)
            counts.Add(1, 1, with);
        if (all > with)
            counts.Add(0, 1, all - with);
        var estimate = Proportion.Estimate(counts, 0.95);
        Assert.Equal((double)with / all, estimate.Value, 1e-12);
        Assert.Equal(low, estimate.Low, 2e-6);
        Assert.Equal(high, estimate.High, 2e-6);
    }

    [Fact]
    public void Subjects_all_alike_inside_count_as_about_one_conversation_each()
    {
        var alike = new MeanCounts();
        alike.Add(5, 5, 40);
        alike.Add(0, 5, 60);
        var single = new MeanCounts();
        single.Add(1, 1, 40);
        single.Add(0, 1, 60);
        var (wide, expected) = (Proportion.Estimate(alike, 0.95), Proportion.Estimate(single, 0.95));
        Assert.Equal(expected.Low, wide.Low, 0.002);
        Assert.Equal(expected.High, wide.High, 0.002);
    }

    [Fact]
    public void Subjects_that_differ_less_than_chance_do_not_narrow_the_interval()
    {
        var even = new MeanCounts();
        even.Add(1, 2, 100);
        var single = new MeanCounts();
        single.Add(1, 1, 100);
        single.Add(0, 1, 100);
        var (clustered, independent) = (Proportion.Estimate(even, 0.95), Proportion.Estimate(single, 0.95));
        Assert.Equal(independent.Low, clustered.Low, 1e-9);
        Assert.Equal(independent.High, clustered.High, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void At_a_share_of_none_or_all_conversations_of_a_subject_are_taken_to_be_alike(int sign)
    {
        var several = new MeanCounts();
        several.Add(4 * sign, 4, 30);
        var single = new MeanCounts();
        single.Add(sign, 1, 30);
        var (clustered, independent) = (Proportion.Estimate(several, 0.95), Proportion.Estimate(single, 0.95));
        Assert.Equal(sign, clustered.Value);
        Assert.Equal(independent.Low, clustered.Low, 1e-9);
        Assert.Equal(independent.High, clustered.High, 1e-9);
    }

    [Fact]
    public void One_subject_is_no_error()
    {
        var counts = new MeanCounts();
        counts.Add(2, 5);
        var estimate = Proportion.Estimate(counts, 0.95);
        Assert.Equal(0.4, estimate.Value, 1e-12);
        Assert.InRange(estimate.Low, 0, 0.1);
        Assert.InRange(estimate.High, 0.85, 1);
    }

    [Fact]
    public void The_interval_covers_the_true_share_where_subjects_differ()
    {
        const int Seeds = 600;
        var covered = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var chance = new Chance((ulong)seed, 21);
            var counts = new MeanCounts();
            for (var i = 0; i < 120; i++)
            {
                var p = chance.NextDouble() < 0.5 ? 0.05 : 0.55;
                var count = 1 + chance.Next(5);
                var with = 0;
                for (var j = 0; j < count; j++)
                    with += chance.NextDouble() < p ? 1 : 0;
                counts.Add(with, count);
            }

            var estimate = Proportion.Estimate(counts, 0.95);
            covered += estimate.Low <= 0.3 && 0.3 <= estimate.High ? 1 : 0;
        }

        // Four standard deviations of a binomial share around 0.95.
        Assert.InRange((double)covered / Seeds, 0.914, 0.986);
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        var counts = new MeanCounts();
        counts.Add(3, 2);
        Assert.Throws<ArgumentException>(() => Proportion.Estimate(counts, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Estimate(new MeanCounts(), 0.95));
    }
}
