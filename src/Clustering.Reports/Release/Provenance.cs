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

    /// <summary>Confidence level of the intervals, 0.5 to 0.999.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>Bootstrap replicates, 200 to 100,000.</summary>
    public required int Replicates { get; init; }

    /// <summary>Bootstrap method: "percentile" or "bca".</summary>
    public required BootstrapMethod Bootstrap { get; init; }

    /// <summary>Conversations of one subject that counted, at most; 1 to 5.</summary>
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
        if (Confidence is < 0.5m or > 0.999m || Replicates is < 200 or > 100_000 || MaxConversationsPerSubject is < 1 or > 5 || RequestedClusters is < 1 or > 100_000)
            throw new ReleaseException("a confidence is 0.5 to 0.999, replicates 200 to 100,000, clusters 1 to 100,000, and conversations per subject 1 to 5");
        if (!ReleaseRules.IsVersion(Version) || Resources.DistinctBy(r => r.Name).Count() != Resources.Count)
            throw new ReleaseException("a version is three numbers with dots between, and resources come once");
    }
}
