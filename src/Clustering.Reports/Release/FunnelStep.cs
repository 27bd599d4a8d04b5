namespace Clustering.Reports;

/// <summary>One step of the funnel.</summary>
public sealed class FunnelStep
{
    internal FunnelStep(FunnelStage stage, Cohort cohort)
    {
        Stage = stage;
        Cohort = cohort;
    }

    /// <summary>Which step.</summary>
    public FunnelStage Stage { get; }

    /// <summary>What is left after it.</summary>
    public Cohort Cohort { get; }
}
