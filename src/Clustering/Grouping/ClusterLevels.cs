using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>
/// Stacks levels on base clusters with a constant ratio of their numbers, as in Clio (Tamkin et al. 2024): of k base clusters,
/// three levels hold k, k^(2/3) and k^(1/3). Each level groups the centroids of the one below, weighted by size.
/// </summary>
internal static class ClusterLevels
{
    private const ulong SeedStep = 0x9E37_79B9_7F4A_7C15UL;

    /// <summary>For each level from the base up, the cluster of every row. A level that would not shrink, or would hold all in one, is left out.</summary>
    internal static IReadOnlyList<int[]> Stack(
        EmbeddingTable table, int[] rows, ulong seed, int threads, CancellationToken cancellationToken)
    {
        var levels = new List<int[]> { rows };
        var counts = Counts(rows.Max() + 1);
        foreach (var count in counts)
        {
            var below = levels[^1];
            seed = unchecked(seed + SeedStep);
            var sizes = Sizes(below);
            if (count >= sizes.Length)
                continue;
            var parents = SphericalKMeans.Cluster(Sums(table, below, sizes.Length), sizes, count, seed, threads, cancellationToken);
            var distinct = parents.Max() + 1;
            if (distinct > 1 && distinct < sizes.Length)
                levels.Add([.. below.Select(cluster => parents[cluster])]);
        }

        return levels;
    }

    /// <summary>How many clusters the levels above k base clusters hold, from the lower to the upper.</summary>
    internal static IReadOnlyList<int> Counts(int clusters)
    {
        var counts = new List<int>();
        var below = clusters;
        for (var step = 1; step < ClusterTree.Levels; step++)
        {
            var count = (int)Math.Round(Math.Pow(clusters, 1 - ((double)step / ClusterTree.Levels)));
            if (count < 2 || count >= below)
                continue;
            counts.Add(count);
            below = count;
        }

        return counts;
    }

    private static double[] Sizes(int[] clusters)
    {
        var sizes = new double[clusters.Max() + 1];
        foreach (var cluster in clusters)
            sizes[cluster]++;
        return sizes;
    }

    /// <summary>Centroids of unit length, from sums in the order of rows.</summary>
    private static EmbeddingTable Sums(EmbeddingTable table, int[] clusters, int count)
    {
        var dimensions = table.Dimensions;
        var sums = new double[count * dimensions];
        for (var row = 0; row < table.Rows; row++)
        {
            var values = table[row];
            for (var i = 0; i < dimensions; i++)
                sums[(clusters[row] * dimensions) + i] += values[i];
        }

        var centroids = new float[sums.Length];
        for (var cluster = 0; cluster < count; cluster++)
        {
            var sum = sums.AsSpan(cluster * dimensions, dimensions);
            var squares = 0.0;
            foreach (var value in sum)
                squares += value * value;
            for (var i = 0; squares > 0 && i < dimensions; i++)
                centroids[(cluster * dimensions) + i] = (float)(sum[i] / Math.Sqrt(squares));
        }

        return new EmbeddingTable(centroids, count, dimensions);
    }
}
