using System.Buffers;
using System.Runtime.Intrinsics;
using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>Which centroid each point is nearest to by cosine, and the cosine.</summary>
internal sealed class Assignment
{
    private const int PointsAtOnce = 16;
    private const int ChunkSize = 256;
    private const float Same = 1 - 1e-6f;

    private readonly float[] _cosines;

    internal Assignment(int count)
    {
        Clusters = new int[count];
        Array.Fill(Clusters, -1);
        _cosines = new float[count];
    }

    internal int[] Clusters { get; }

    /// <summary>Gives each point its nearest centroid, the lower number among equals.</summary>
    /// <returns>How many points changed.</returns>
    internal int Update(Points points, Centroids centroids, int threads, CancellationToken cancellationToken)
    {
        var changed = 0;
        RowChunks.Run(points.Count, ChunkSize, threads, cancellationToken, (start, end) =>
        {
            var scores = ArrayPool<float>.Shared.Rent(PointsAtOnce * centroids.Packed.Stride);
            var moved = 0;
            for (var block = start; block < end; block += PointsAtOnce)
            {
                var count = Math.Min(PointsAtOnce, end - block);
                centroids.Packed.Multiply(points.Values.AsSpan(block * points.Dimensions), points.Dimensions, count, scores);
                for (var i = 0; i < count; i++)
                {
                    var best = IndexOfMax(scores.AsSpan(i * centroids.Packed.Stride, centroids.Count), out _cosines[block + i]);
                    moved += best != Clusters[block + i] ? 1 : 0;
                    Clusters[block + i] = best;
                }
            }

            ArrayPool<float>.Shared.Return(scores);
            Interlocked.Add(ref changed, moved);
        });
        return changed;
    }

    /// <summary>Gives each empty cluster the point farthest from its own centroid, unless all points are at theirs.</summary>
    internal void FillEmpty(int clusters)
    {
        var sizes = new int[clusters];
        foreach (var cluster in Clusters)
            sizes[cluster]++;
        var empty = Enumerable.Range(0, clusters).Where(c => sizes[c] == 0).ToArray();
        if (empty.Length == 0)
            return;
        var next = 0;
        foreach (var point in Enumerable.Range(0, Clusters.Length).OrderBy(p => _cosines[p]).ThenBy(p => p))
        {
            if (next == empty.Length || _cosines[point] >= Same)
                return;
            if (sizes[Clusters[point]] < 2)
                continue;
            sizes[Clusters[point]]--;
            Clusters[point] = empty[next++];
        }
    }

    /// <summary>The weighted sum of cosines.</summary>
    internal double Score(Points points, int threads, CancellationToken cancellationToken) =>
        RowChunks.Sum(points.Count, ChunkSize, threads, cancellationToken, (start, end) =>
        {
            var sum = 0.0;
            for (var point = start; point < end; point++)
                sum += points.Weight(point) * (double)_cosines[point];
            return sum;
        });

    private static int IndexOfMax(ReadOnlySpan<float> scores, out float max)
    {
        var i = 0;
        max = float.NegativeInfinity;
        if (scores.Length >= 8)
        {
            var lanes = Vector256.Create(scores);
            for (i = 8; i + 8 <= scores.Length; i += 8)
                lanes = Vector256.Max(lanes, Vector256.Create(scores[i..]));
            for (var lane = 0; lane < 8; lane++)
                max = Math.Max(max, lanes[lane]);
        }

        for (; i < scores.Length; i++)
            max = Math.Max(max, scores[i]);
        return Math.Max(0, scores.IndexOf(max));
    }
}
