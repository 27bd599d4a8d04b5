using Clustering.Reports;
using MathNet.Numerics.Distributions;

namespace Clustering.Statistics;

/// <summary>
/// Bootstrap of a mean by multinomial draws over counts of subjects (Efron and Tibshirani 1993, chapters 13 and 14).
/// Subjects are drawn with replacement; those alike in (sum, count) are drawn together, so a replicate is one draw from
/// Multinomial(subjects; share of each group), with the value sum / count over all. The percentile interval takes the
/// quantiles at (1 -+ confidence) / 2. BCa (Efron 1987) takes them at Phi(z0 + (z0 + z) / (1 - a (z0 + z))), with
/// z0 = Phi^-1(share of replicates below the mean, ties by half) and a = sum d^3 / (6 (sum d^2)^(3/2)), where d is the mean of
/// the leave-one-out values less the leave-one-out value of each subject.
/// </summary>
internal static class Bootstrap
{
    /// <summary>Mean of all values, resampling subjects, with its interval; of zero width where every subject has the same mean.</summary>
    /// <param name="counts">At least one subject.</param>
    /// <param name="unit">What one unit of a value is worth, for example 1/6; greater than 0.</param>
    /// <param name="confidence">In (0, 1).</param>
    /// <param name="replicates">How many, at least 1.</param>
    /// <param name="method">Percentile or BCa.</param>
    /// <param name="chance">The draws.</param>
    internal static Estimate Mean(MeanCounts counts, double unit, double confidence, int replicates, BootstrapMethod method, Chance chance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(counts.Subjects, 1, nameof(counts));
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, 1);
        if (!(unit > 0))
            throw new ArgumentOutOfRangeException(nameof(unit));
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence));

        var groups = counts.Groups.Select(g => new Group(g.Key.Sum, g.Key.Count, g.Value)).ToArray();
        var sum = groups.Sum(g => g.Sum * g.Subjects);
        var mean = (double)sum / counts.Values;
        if (groups.All(g => (Int128)g.Sum * counts.Values == (Int128)sum * g.Count))
            return new Estimate(mean * unit, mean * unit, mean * unit);

        var values = Replicate(groups, counts.Subjects, replicates, chance);
        var tail = (1 - confidence) / 2;
        var (low, high) = method == BootstrapMethod.Bca
            ? CorrectedTails(groups, counts.Subjects, sum, counts.Values, values, tail)
            : (tail, 1 - tail);
        return new Estimate(mean * unit, Quantile(values, low) * unit, Quantile(values, high) * unit);
    }

    private static double[] Replicate(Group[] groups, long subjects, int replicates, Chance chance)
    {
        var values = new double[replicates];
        for (var i = 0; i < values.Length; i++)
            values[i] = DrawMean(groups, subjects, chance);
        Array.Sort(values);
        return values;
    }

    /// <summary>One multinomial draw as binomial draws, each given those before it.</summary>
    private static double DrawMean(Group[] groups, long subjects, Chance chance)
    {
        long sum = 0, count = 0, left = subjects, weight = subjects;
        foreach (var group in groups)
        {
            if (left == 0)
                break;
            var drawn = BinomialDraw.Next(left, (double)group.Subjects / weight, chance);
            sum += drawn * group.Sum;
            count += drawn * group.Count;
            left -= drawn;
            weight -= group.Subjects;
        }

        return (double)sum / count;
    }

    private static (double Low, double High) CorrectedTails(Group[] groups, long subjects, long sum, long count, double[] values, double tail)
    {
        var mean = (double)sum / count;
        double below = values.Count(v => v < mean), tied = values.Count(v => v == mean);
        var half = 0.5 / values.Length;
        var bias = Normal.InvCDF(0, 1, Math.Clamp((below + (tied / 2)) / values.Length, half, 1 - half));
        var acceleration = Acceleration(groups, subjects, sum, count);
        var z = Normal.InvCDF(0, 1, tail);
        return (Corrected(bias, acceleration, z), Corrected(bias, acceleration, -z));
    }

    private static double Corrected(double bias, double acceleration, double z)
    {
        var shifted = bias + z;
        var stretch = 1 - (acceleration * shifted);
        return stretch > 0 ? Normal.CDF(0, 1, bias + (shifted / stretch)) : shifted > 0 ? 1 : 0;
    }

    private static double Acceleration(Group[] groups, long subjects, long sum, long count)
    {
        double Without(Group g) => (double)(sum - g.Sum) / (count - g.Count);
        var centre = groups.Sum(g => g.Subjects * Without(g)) / subjects;
        double squares = 0, cubes = 0;
        foreach (var group in groups)
        {
            var d = centre - Without(group);
            squares += group.Subjects * d * d;
            cubes += group.Subjects * d * d * d;
        }

        return squares > 0 ? cubes / (6 * Math.Pow(squares, 1.5)) : 0;
    }

    /// <summary>The quantile of sorted values, linear between neighbours (Hyndman and Fan 1996, type 7).</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var index = Math.Min((int)place, sorted.Length - 1);
        var next = Math.Min(index + 1, sorted.Length - 1);
        return sorted[index] + ((place - index) * (sorted[next] - sorted[index]));
    }

    private readonly record struct Group(long Sum, long Count, long Subjects);
}
