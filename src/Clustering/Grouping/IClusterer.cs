using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>Groups rows of a table. The seam for other algorithms.</summary>
public interface IClusterer
{
    /// <summary>Gives each row a cluster.</summary>
    /// <param name="table">The vectors.</param>
    /// <param name="clusters">How many clusters are asked for, at least 1; fewer may come out.</param>
    /// <param name="seed">The seed of all chance.</param>
    /// <param name="threads">How many threads may be used; the result must not depend on it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>For each row a cluster in [0, number of clusters), without gaps.</returns>
    int[] Cluster(EmbeddingTable table, int clusters, ulong seed, int threads, CancellationToken cancellationToken);
}
