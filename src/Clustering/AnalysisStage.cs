namespace Clustering;

/// <summary>The stages of a run, in order.</summary>
public enum AnalysisStage
{
    /// <summary>Reading, redacting, and taking facets and features, one conversation at a time.</summary>
    Reading,

    /// <summary>Turning features into vectors.</summary>
    Embedding,

    /// <summary>Grouping vectors into clusters and their parents.</summary>
    Grouping,

    /// <summary>Deciding what may be released.</summary>
    Releasing,
}
