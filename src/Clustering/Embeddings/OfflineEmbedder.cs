namespace Clustering.Embeddings;

/// <summary>Latent semantic analysis: TF-IDF, then a randomised truncated SVD (Halko, Martinsson, Tropp 2011), rows of unit length.</summary>
internal static class OfflineEmbedder
{
    internal const int DefaultDimensions = 200;

    internal static EmbeddingTable Embed(
        IReadOnlyList<DocumentFeatures> documents, int dimensions, ulong seed, int threads, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
