namespace Clustering.Reports;

/// <summary>How a report was made: enough to make it again, nothing that tells of the data.</summary>
public sealed class Provenance
{
    internal Provenance()
    {
    }

    /// <summary>What the thresholds count.</summary>
    public required PrivacyUnit Unit { get; init; }

    /// <summary>The thresholds that held.</summary>
    public required Thresholds Thresholds { get; init; }

    /// <summary>The one seed of all chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Confidence level of the intervals, in (0, 1).</summary>
    public required decimal Confidence { get; init; }

    /// <summary>Bootstrap replicates.</summary>
    public required int Replicates { get; init; }

    /// <summary>Bootstrap method: "percentile" or "bca".</summary>
    public required BootstrapMethod Bootstrap { get; init; }

    /// <summary>Conversations of one subject that counted, at most.</summary>
    public required int MaxConversationsPerSubject { get; init; }

    /// <summary>Base clusters that were asked for, or null where the size of the corpus decided.</summary>
    public required int? RequestedClusters { get; init; }

    /// <summary>Which embedding was used.</summary>
    public required EmbeddingSource Embedding { get; init; }

    /// <summary>The resources that decided, with their hashes.</summary>
    public required IReadOnlyList<ResourceHash> Resources { get; init; }

    /// <summary>Version of the library.</summary>
    public required string Version { get; init; }

    internal void Check()
    {
        if (Confidence is <= 0 or >= 1 || Replicates < 1 || MaxConversationsPerSubject < 1 || RequestedClusters < 1)
            throw new ReleaseException("a confidence lies between 0 and 1, and replicates, clusters and conversations per subject are 1 or more");
        if (!ReleaseRules.IsVersion(Version) || Resources.DistinctBy(r => r.Name).Count() != Resources.Count)
            throw new ReleaseException("a version is three numbers with dots between, and resources come once");
    }
}
