using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>Groups rows into base clusters, base clusters into parents, and ranks the words that name each.</summary>
internal static class ClusterTree
{
    /// <summary>How many levels stand above each other, base clusters included.</summary>
    internal const int Levels = 3;

    /// <summary>The most base clusters that the number of rows asks for.</summary>
    internal const int MostByDefault = 1_000;

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
        Build(table, terms, subjects, clusterer, clusters, conversationsPerCluster, TermBackground.Shipped, seed, threads, cancellationToken);

    /// <summary>The same with words of the caller's own.</summary>
    internal static IReadOnlyList<ClusterCandidate> Build(
        EmbeddingTable table, IReadOnlyList<int[]> terms, int[] subjects, IClusterer clusterer, int? clusters,
        int conversationsPerCluster, TermBackground background, ulong seed, int threads, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(conversationsPerCluster, 1);
        if (table.Rows == 0)
            return [];
        var count = clusters ?? (int)Math.Clamp(Math.Round((double)table.Rows / conversationsPerCluster), 1, MostByDefault);
        var levels = ClusterLevels.Stack(table, clusterer.Cluster(table, count, seed, threads, cancellationToken), seed, threads, cancellationToken);
        var ranking = new TermRanking(terms, subjects, background);
        var candidates = new List<ClusterCandidate>();
        var parents = new Dictionary<int, int?>();
        for (var level = levels.Count - 1; level >= 0; level--)
        {
            var here = new Dictionary<int, int?>();
            foreach (var (cluster, rows) in InOrder(levels[level]))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var parent = level + 1 < levels.Count ? parents[levels[level + 1][rows[0]]] : null;
                if (level > 0 && HoldsOne(levels[level - 1], rows))
                {
                    // It says no more than its only child, which takes its place.
                    here.Add(cluster, parent);
                    continue;
                }

                here.Add(cluster, candidates.Count);
                candidates.Add(new ClusterCandidate
                {
                    Id = candidates.Count,
                    ParentId = parent,
                    Level = level,
                    Rows = rows,
                    Terms = ranking.Rank(rows),
                });
            }

            parents = here;
        }

        return candidates;
    }

    private static bool HoldsOne(int[] below, int[] rows) => Array.TrueForAll(rows, row => below[row] == below[rows[0]]);

    /// <summary>Clusters with their rows, larger first, ties by first row.</summary>
    private static IEnumerable<(int Cluster, int[] Rows)> InOrder(int[] clusters) =>
        Enumerable.Range(0, clusters.Length)
            .GroupBy(row => clusters[row])
            .Select(g => (Cluster: g.Key, Rows: g.ToArray()))
            .OrderByDescending(g => g.Rows.Length)
            .ThenBy(g => g.Rows[0]);
}
