namespace Clustering.Facets;

/// <summary>
/// Calibrates margins: P(y | m) = 1 / (1 + exp(-(a m + b))) by Newton's method on Platt's smoothed targets (Platt 1999; Lin, Lin and Weng
/// 2007), and finds the log-odds from which on the class is claimed: those that maximise F_β = (1 + β²) P R / (β² P + R) as the calibrated
/// probabilities expect it (Lipton, Elkan and Naryanaswamy 2014), which moves less from sample to sample than the F_β that was observed.
/// </summary>
internal static class Calibration
{
    private const double Ridge = 1e-3;

    internal static (double Slope, double Offset) Fit(ReadOnlySpan<double> margins, ReadOnlySpan<bool> truths)
    {
        var positives = 0;
        foreach (var truth in truths)
            positives += truth ? 1 : 0;
        var high = (positives + 1.0) / (positives + 2);
        var low = 1.0 / (margins.Length - positives + 2);
        double a = 1, b = 0;
        for (var step = 0; step < 50; step++)
        {
            double ga = Ridge * (a - 1), gb = 0, haa = Ridge, hab = 0, hbb = Ridge;
            for (var i = 0; i < margins.Length; i++)
            {
                var p = 1 / (1 + Math.Exp(-((a * margins[i]) + b)));
                var d = p - (truths[i] ? high : low);
                var h = Math.Max(p * (1 - p), 1e-6);
                ga += d * margins[i];
                gb += d;
                haa += h * margins[i] * margins[i];
                hab += h * margins[i];
                hbb += h;
            }

            var determinant = (haa * hbb) - (hab * hab);
            a -= Math.Clamp(((hbb * ga) - (hab * gb)) / determinant, -1, 1);
            b -= Math.Clamp(((haa * gb) - (hab * ga)) / determinant, -1, 1);
        }

        return (Math.Max(a, 0.05), b);
    }

    internal static double Threshold(ReadOnlySpan<double> odds, double beta)
    {
        var order = odds.ToArray();
        Array.Sort(order);
        var chances = order.Select(o => 1 / (1 + Math.Exp(-o))).ToArray();
        var actual = chances.Sum();
        double best = -1, threshold = 0, hits = 0;
        for (var i = order.Length - 1; i > 0; i--)
        {
            hits += chances[i];
            var score = (1 + (beta * beta)) * hits / ((beta * beta * actual) + order.Length - i);
            if (score > best && order[i - 1] < order[i])
            {
                best = score;
                threshold = (order[i] + order[i - 1]) / 2;
            }
        }

        return threshold;
    }
}
