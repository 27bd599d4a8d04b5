namespace Clustering.Reports;

/// <summary>How the ends of a bootstrap interval are found.</summary>
public enum BootstrapMethod
{
    /// <summary>Quantiles of the replicates.</summary>
    Percentile,

    /// <summary>Bias-corrected and accelerated (Efron 1987).</summary>
    Bca,
}
