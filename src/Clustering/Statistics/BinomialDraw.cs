namespace Clustering.Statistics;

/// <summary>
/// Exact draws from the binomial distribution, f(k) = n! / (k! (n - k)!) p^k (1 - p)^(n - k).
/// Where n p is under 10: inversion, summing f by the recurrence f(k) = f(k - 1) (n - k + 1) / k * p / (1 - p).
/// Else: transformed rejection with squeeze, algorithm BTRS of W. Hoermann (1993), The generation of binomial random
/// variates, Journal of Statistical Computation and Simulation 46, 101-110.
/// </summary>
internal static class BinomialDraw
{
    private const double InversionLimit = 10;

    /// <summary>How many of some independent trials succeed.</summary>
    /// <param name="trials">n, at least 0.</param>
    /// <param name="probability">p, in [0, 1].</param>
    /// <param name="chance">The draws.</param>
    internal static long Next(long trials, double probability, Chance chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        if (!(probability is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability));
        if (trials == 0 || probability == 0)
            return 0;
        if (probability == 1)
            return trials;
        if (probability > 0.5)
            return trials - NextOfHalf(trials, 1 - probability, chance);
        return NextOfHalf(trials, probability, chance);
    }

    private static long NextOfHalf(long n, double p, Chance chance) =>
        n * p < InversionLimit ? Invert(n, p, chance) : Reject(n, p, chance);

    private static long Invert(long n, double p, Chance chance)
    {
        var odds = p / (1 - p);
        var none = Math.Exp(n * Math.Log(1 - p));
        while (true)
        {
            var left = chance.NextDouble();
            var mass = none;
            for (long k = 0; k <= n && mass > 0; k++)
            {
                if (left < mass)
                    return k;
                left -= mass;
                mass *= odds * (n - k) / (k + 1);
            }
        }
    }

    private static long Reject(long n, double p, Chance chance)
    {
        var odds = p / (1 - p);
        var deviation = Math.Sqrt(n * p * (1 - p));
        var b = 1.15 + (2.53 * deviation);
        var a = -0.0873 + (0.0248 * b) + (0.01 * p);
        var centre = (n * p) + 0.5;
        var squeeze = 0.92 - (4.2 / b);
        var alpha = (2.83 + (5.1 / b)) * deviation;
        var mode = Math.Floor((n + 1) * p);
        while (true)
        {
            var u = chance.NextDouble() - 0.5;
            var v = chance.NextDouble();
            var edge = 0.5 - Math.Abs(u);
            var k = Math.Floor((((2 * a / edge) + b) * u) + centre);
            if (edge >= 0.07 && v <= squeeze)
                return (long)k;
            if (!(k >= 0 && k <= n))
                continue;
            if (Math.Log(v * alpha / ((a / (edge * edge)) + b)) <= LogRatioToMode(n, k, mode, odds))
                return (long)k;
        }
    }

    /// <summary>ln (f(k) / f(mode)), with factorials by Stirling's formula and its correction.</summary>
    private static double LogRatioToMode(long n, double k, double mode, double odds)
    {
        var failures = n - k + 1;
        var failuresAtMode = n - mode + 1;
        return ((mode + 0.5) * Math.Log((mode + 1) / (odds * failuresAtMode)))
            + ((n + 1) * Math.Log(failuresAtMode / failures))
            + ((k + 0.5) * Math.Log(odds * failures / (k + 1)))
            + Correction(mode) + Correction(n - mode) - Correction(k) - Correction(n - k);
    }

    /// <summary>ln k! less (k + 1/2) ln (k + 1) - (k + 1) + ln (2 pi) / 2.</summary>
    private static double Correction(double k)
    {
        var sum = 0.0;
        for (; k < 10; k++)
            sum += ((k + 1.5) * Math.Log((k + 2) / (k + 1))) - 1;
        var inverse = 1 / (k + 1);
        var square = inverse * inverse;
        return sum + (((1.0 / 12) - (((1.0 / 360) - (square / 1260)) * square)) * inverse);
    }
}
