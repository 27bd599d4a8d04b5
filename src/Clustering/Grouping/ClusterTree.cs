using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>Groups rows into base clusters, base clusters into parents, and ranks the words that name each.</summary>
internal static class ClusterTree
{
    /// <summary>How many levels stand above each other, base clusters included.</summary>
    internal const int Levels = 3;

    /// <param name="table">One row for each conversation.</param>
    /// <param name="terms">For each row its vocabulary words, ascending, distinct.</param>
    /// <param name="subjects">For each row the number of its subject, from 0 without gaps.</param>
    /// <param name="clusterer">Groups the rows.</param>
    /// <param name="clusters">How many base clusters; null lets the number of rows decide.</param>
    /// <param name="conversationsPerCluster">Average size of a base cluster where the number of rows decides.</param>
    /// <param name="seed">The seed of all chance.</param>
    /// <param name="threads">How many threads may be used.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All clusters, parents before children, levels from the top down.</returns>
    internal static IReadOnlyList<ClusterCandidate> Build(
        EmbeddingTable table, IReadOnlyList<int[]> terms, int[] subjects, IClusterer clusterer, int? clusters,
        int conversationsPerCluster, ulong seed, int threads, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
