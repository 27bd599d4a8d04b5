using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>
/// Spherical k-means (Dhillon and Modha 2001): unit rows x, unit centroids c, maximise the sum of w(x) * x.c(x); with k-means++
/// seeding (Arthur and Vassilvitskii 2007). Rows without features form a cluster of their own. Ties go to the lower number.
/// </summary>
public sealed class SphericalKMeans : IClusterer
{
    private const int MaxIterations = 40;
    private const int Starts = 3;
    private const int ManyRows = 50_000;

    /// <inheritdoc/>
    public int[] Cluster(EmbeddingTable table, int clusters, ulong seed, int threads, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Cluster(table, weights: null, clusters, seed, threads, cancellationToken);
    }

    /// <summary>The same with rows that count more or less.</summary>
    internal static int[] Cluster(
        EmbeddingTable table, double[]? weights, int clusters, ulong seed, int threads, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (clusters == 1)
            return new int[table.Rows];
        var points = Points.From(table, weights);
        if (points.Count == 0)
            return new int[table.Rows];
        var best = Best(points, points.Count < table.Rows ? clusters - 1 : clusters, seed, threads, cancellationToken);
        return Number(table.Rows, points, best);
    }

    private static int[] Best(Points points, int clusters, ulong seed, int threads, CancellationToken cancellationToken)
    {
        if (clusters == 1)
            return new int[points.Count];
        var best = Array.Empty<int>();
        var bestScore = double.NegativeInfinity;
        var starts = points.Count > ManyRows ? 1 : Starts;
        for (var start = 0; start < starts; start++)
        {
            var chance = new Chance(seed, (ulong)start);
            var centroids = KMeansSeeding.Choose(points, clusters, chance, threads, cancellationToken);
            var assignment = Refine(points, centroids, threads, cancellationToken);
            var score = assignment.Score(points, threads, cancellationToken);
            if (score > bestScore)
                (best, bestScore) = (assignment.Clusters, score);
        }

        return best;
    }

    private static Assignment Refine(Points points, Centroids centroids, int threads, CancellationToken cancellationToken)
    {
        var assignment = new Assignment(points.Count);
        for (var i = 0; i < MaxIterations; i++)
        {
            if (assignment.Update(points, centroids, threads, cancellationToken) == 0)
                break;
            assignment.FillEmpty(centroids.Count);
            centroids.Update(points, assignment.Clusters, threads, cancellationToken);
        }

        return assignment;
    }

    /// <summary>Numbers clusters without gaps by their first row; rows that are no points share one.</summary>
    private static int[] Number(int rows, Points points, int[] clusters)
    {
        var all = new int[rows];
        Array.Fill(all, -1);
        for (var i = 0; i < points.Count; i++)
            all[points.Row(i)] = clusters[i];
        var numbers = new Dictionary<int, int>();
        for (var row = 0; row < rows; row++)
        {
            if (!numbers.TryGetValue(all[row], out var number))
                numbers.Add(all[row], number = numbers.Count);
            all[row] = number;
        }

        return all;
    }
}
