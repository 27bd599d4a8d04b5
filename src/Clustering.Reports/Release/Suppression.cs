namespace Clustering.Reports;

/// <summary>What was hidden on one level of the clusters, as far as it may be told.</summary>
public sealed class Suppression
{
    internal Suppression(int level, Cohort hidden)
    {
        if (level is < 0 or > ReportedCluster.HighestLevel)
            throw new ReleaseException("a level lies between 0 and 9");
        Level = level;
        Hidden = hidden;
    }

    /// <summary>The level, 0 for base clusters.</summary>
    public int Level { get; }

    /// <summary>Conversations in clusters that are not shown on this level.</summary>
    public Cohort Hidden { get; }
}
