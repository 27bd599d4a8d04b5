using System.Runtime.Intrinsics;
using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>Unit centroids, packed for scoring. A new centroid is the normalised weighted sum of its points in their order.</summary>
internal sealed class Centroids
{
    private const int Flush = 256;
    private const double Cancelled = 1e-9;

    internal Centroids(int count, int dimensions)
    {
        Count = count;
        Packed = new PanelMatrix(dimensions, count);
    }

    internal int Count { get; }

    internal PanelMatrix Packed { get; }

    internal void Set(int cluster, ReadOnlySpan<float> centroid)
    {
        for (var i = 0; i < centroid.Length; i++)
            Packed[i, cluster] = centroid[i];
    }

    /// <summary>Moves every centroid to its points; one without points, or whose points cancel out, stays.</summary>
    internal void Update(Points points, int[] clusters, int threads, CancellationToken cancellationToken)
    {
        var starts = new int[Count + 1];
        foreach (var cluster in clusters)
            starts[cluster + 1]++;
        for (var i = 0; i < Count; i++)
            starts[i + 1] += starts[i];
        var members = new int[clusters.Length];
        var next = starts.AsSpan(0, Count).ToArray();
        for (var point = 0; point < clusters.Length; point++)
            members[next[clusters[point]]++] = point;
        RowChunks.Run(Count, 1, threads, cancellationToken, (cluster, _) =>
            Move(points, cluster, members.AsSpan(starts[cluster]..starts[cluster + 1])));
    }

    private void Move(Points points, int cluster, ReadOnlySpan<int> members)
    {
        var sum = new double[points.Dimensions];
        var part = new float[points.Dimensions];
        for (var i = 0; i < members.Length; i++)
        {
            AddScaled(points[members[i]], points.Weight(members[i]), part);
            if ((i + 1) % Flush != 0 && i + 1 < members.Length)
                continue;
            for (var d = 0; d < sum.Length; d++)
                sum[d] += part[d];
            Array.Clear(part);
        }

        var squares = 0.0;
        foreach (var value in sum)
            squares += value * value;
        var length = Math.Sqrt(squares);
        if (length < Cancelled)
            return;
        for (var d = 0; d < sum.Length; d++)
            Packed[d, cluster] = (float)(sum[d] / length);
    }

    private static void AddScaled(ReadOnlySpan<float> row, float weight, Span<float> sum)
    {
        var i = 0;
        for (; i + 8 <= row.Length; i += 8)
            Vector256.FusedMultiplyAdd(Vector256.Create(weight), Vector256.Create(row[i..]), Vector256.Create<float>(sum[i..])).CopyTo(sum[i..]);
        for (; i < row.Length; i++)
            sum[i] = MathF.FusedMultiplyAdd(weight, row[i], sum[i]);
    }
}
