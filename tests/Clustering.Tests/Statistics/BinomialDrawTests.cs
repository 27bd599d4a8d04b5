using Clustering.Statistics;
using MathNet.Numerics.Distributions;

namespace Clustering.Tests.Statistics;

public sealed class BinomialDrawTests
{
    [Theory]
    [InlineData(5, 0.3)]
    [InlineData(40, 0.1)]
    [InlineData(1_000, 0.005)]
    [InlineData(20, 0.5)]
    [InlineData(60, 0.9)]
    [InlineData(200, 0.3)]
    [InlineData(1_000, 0.98)]
    [InlineData(1_000_000, 0.02)]
    public void Frequencies_agree_with_the_probability_mass(int n, double p)
    {
        const int Draws = 40_000;
        var chance = new Chance(11, (ulong)n);
        var seen = new Dictionary<long, int>();
        for (var i = 0; i < Draws; i++)
        {
            var k = BinomialDraw.Next(n, p, chance);
            seen[k] = seen.GetValueOrDefault(k) + 1;
        }

        Assert.All(seen.Keys, k => Assert.InRange(k, 0, n));
        double squares = 0, expected = 0;
        int cells = 0, observed = 0, counted = 0;
        var (centre, spread) = (n * p, 8 * Math.Sqrt(n * p * (1 - p)) + 8);
        for (var k = (int)Math.Max(0, centre - spread); k <= Math.Min(n, centre + spread); k++)
        {
            expected += Draws * Binomial.PMF(p, n, k);
            observed += seen.GetValueOrDefault(k);
            counted += seen.GetValueOrDefault(k);
            if (expected < 20)
                continue;
            squares += (observed - expected) * (observed - expected) / expected;
            cells++;
            (expected, observed) = (0, 0);
        }

        Assert.Equal(Draws, counted);
        Assert.True(squares < ChiSquared.InvCDF(cells - 1, 0.9999), $"chi-square {squares:0.0} over {cells} cells");
    }

    [Theory]
    [InlineData(100_000_000L, 1e-7)]
    [InlineData(100_000_000L, 0.4)]
    [InlineData(50_000_000_000L, 0.7)]
    public void Moments_hold_for_many_trials(long n, double p)
    {
        const int Draws = 20_000;
        var chance = new Chance(3, 1);
        double sum = 0, squares = 0;
        for (var i = 0; i < Draws; i++)
        {
            var d = BinomialDraw.Next(n, p, chance) - (n * p);
            sum += d;
            squares += d * d;
        }

        var variance = n * p * (1 - p);
        Assert.InRange(sum / Draws, -4.5 * Math.Sqrt(variance / Draws), 4.5 * Math.Sqrt(variance / Draws));
        Assert.InRange(squares / Draws / variance, 0.93, 1.07);
    }

    [Fact]
    public void Ends_are_certain()
    {
        var chance = new Chance(1, 1);
        Assert.Equal(0, BinomialDraw.Next(0, 0.5, chance));
        Assert.Equal(0, BinomialDraw.Next(9, 0, chance));
        Assert.Equal(9, BinomialDraw.Next(9, 1, chance));
        Assert.Throws<ArgumentOutOfRangeException>(() => BinomialDraw.Next(9, double.NaN, chance));
        Assert.Throws<ArgumentOutOfRangeException>(() => BinomialDraw.Next(-1, 0.5, chance));
    }
}
