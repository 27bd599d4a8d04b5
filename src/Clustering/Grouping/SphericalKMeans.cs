using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>Spherical k-means (Dhillon and Modha 2001) with k-means++ seeding (Arthur and Vassilvitskii 2007).</summary>
public sealed class SphericalKMeans : IClusterer
{
    /// <inheritdoc/>
    public int[] Cluster(EmbeddingTable table, int clusters, ulong seed, int threads, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
