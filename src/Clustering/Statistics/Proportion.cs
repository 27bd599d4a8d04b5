using MathNet.Numerics.Distributions;

namespace Clustering.Statistics;

/// <summary>
/// A share with the interval of Wilson (1927), (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), where n is
/// the number of conversations divided by the design effect (Kish 1965): the variance of the ratio, linearised over
/// subjects, m / (m - 1) * sum (with - p count)^2 / N^2, divided by that of independent conversations, p (1 - p) / (N - 1), and no less than 1.
/// Where that cannot be known (one subject, or a share of 0 or 1), the conversations of a subject are taken to be all alike: sum count^2 / N.
/// </summary>
internal static class Proportion
{
    /// <summary>The share of conversations that have a property, in [0, 1], with its interval.</summary>
    /// <param name="subjects">For each subject how many of its conversations count, and how many of them have the property, with how many such subjects; at least one.</param>
    /// <param name="confidence">In (0, 1).</param>
    internal static Estimate Estimate(MeanCounts subjects, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(subjects.Subjects, 1, nameof(subjects));
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence));
        long with = 0;
        foreach (var ((sum, count), number) in subjects.Groups)
        {
            if (sum < 0 || sum > count)
                throw new ArgumentException("A subject has between none and all of its conversations with the property.", nameof(subjects));
            with += sum * number;
        }

        var share = (double)with / subjects.Values;
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return Wilson(share, subjects.Values / DesignEffect(subjects, share), z);
    }

    private static Estimate Wilson(double share, double n, double z)
    {
        var square = z * z / n;
        var centre = share + (square / 2);
        var half = Math.Sqrt((share * (1 - share) * square) + (square * square / 4));
        var low = share == 0 ? 0 : (centre - half) / (1 + square);
        var high = share == 1 ? 1 : (centre + half) / (1 + square);
        return new Estimate(share, low, high);
    }

    private static double DesignEffect(MeanCounts subjects, double share)
    {
        double m = subjects.Subjects, all = subjects.Values;
        if (share is 0 or 1 || subjects.Subjects == 1)
            return subjects.Groups.Sum(g => (double)g.Key.Count * g.Key.Count * g.Value) / all;
        var squares = 0.0;
        foreach (var ((sum, count), number) in subjects.Groups)
        {
            var residual = sum - (share * count);
            squares += number * residual * residual;
        }

        var clustered = m / (m - 1) * squares / (all * all);
        var independent = share * (1 - share) / (all - 1);
        return Math.Max(1, clustered / independent);
    }
}
