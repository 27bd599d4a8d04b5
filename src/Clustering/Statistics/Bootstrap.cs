using Clustering.Reports;

namespace Clustering.Statistics;

/// <summary>Bootstrap of a mean by multinomial draws over counts of subjects.</summary>
internal static class Bootstrap
{
    /// <summary>Mean of all values, resampling subjects, with its interval.</summary>
    /// <param name="counts">At least one subject.</param>
    /// <param name="unit">What one unit of a value is worth, for example 1/6.</param>
    /// <param name="confidence">In (0, 1).</param>
    /// <param name="replicates">How many.</param>
    /// <param name="method">Percentile or BCa.</param>
    /// <param name="chance">The draws.</param>
    internal static Estimate Mean(MeanCounts counts, double unit, double confidence, int replicates, BootstrapMethod method, Chance chance) =>
        throw new NotImplementedException();
}
