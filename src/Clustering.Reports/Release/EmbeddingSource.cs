namespace Clustering.Reports;

/// <summary>Where the vectors of the conversations came from.</summary>
public enum EmbeddingSource
{
    /// <summary>The offline embedder, fitted on the corpus.</summary>
    Offline,

    /// <summary>A generator of the caller's own.</summary>
    External,
}
