using System.Buffers;
using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>
/// Greedy k-means++ (Arthur and Vassilvitskii 2007): draws each next centroid with chance proportional to w * (1 - cosine to
/// the nearest centroid), tries 2 + ln k draws and keeps the one that leaves least; on a uniform sample of large tables.
/// </summary>
internal static class KMeansSeeding
{
    private const int ChunkSize = 256;
    private const int SampleBase = 8_192;
    private const int SamplePerCluster = 16;
    private const double Nothing = 1e-6;

    /// <summary>Centroids at points; fewer than asked for where the points have fewer directions.</summary>
    internal static Centroids Choose(Points points, int clusters, Chance chance, int threads, CancellationToken cancellationToken)
    {
        var sampleSize = SampleBase + ((long)SamplePerCluster * clusters);
        var sample = points.Count > sampleSize ? points.Take(Sample(points.Count, (int)sampleSize, chance)) : points;
        var chosen = new List<int> { Draw(sample, null, chance) };
        var distances = new double[sample.Count];
        Array.Fill(distances, double.PositiveInfinity);
        distances = Nearer(sample, [chosen[0]], distances, threads, cancellationToken)[0].Distances;
        var tries = Math.Min(PanelMatrix.Width, 2 + (int)Math.Log(clusters));
        while (chosen.Count < Math.Min(clusters, sample.Count) && distances.Any(d => d > 0))
        {
            var candidates = new int[tries];
            for (var i = 0; i < tries; i++)
                candidates[i] = Draw(sample, distances, chance);
            var outcomes = Nearer(sample, candidates, distances, threads, cancellationToken);
            var best = 0;
            for (var i = 1; i < tries; i++)
                best = outcomes[i].Potential < outcomes[best].Potential ? i : best;
            chosen.Add(candidates[best]);
            distances = outcomes[best].Distances;
        }

        var centroids = new Centroids(chosen.Count, sample.Dimensions);
        for (var i = 0; i < chosen.Count; i++)
            centroids.Set(i, sample[chosen[i]]);
        return centroids;
    }

    /// <summary>For each candidate the distances that would be left with it, and their weighted sum.</summary>
    private static (double[] Distances, double Potential)[] Nearer(
        Points points, int[] candidates, double[] distances, int threads, CancellationToken cancellationToken)
    {
        var packed = new Centroids(candidates.Length, points.Dimensions);
        for (var i = 0; i < candidates.Length; i++)
            packed.Set(i, points[candidates[i]]);
        var left = candidates.Select(_ => new double[points.Count]).ToArray();
        var parts = new double[RowChunks.Count(points.Count, ChunkSize)][];
        RowChunks.Run(points.Count, ChunkSize, threads, cancellationToken, (start, end) =>
        {
            var stride = packed.Packed.Stride;
            var scores = ArrayPool<float>.Shared.Rent(ChunkSize * stride);
            packed.Packed.Multiply(points.Values.AsSpan(start * points.Dimensions), points.Dimensions, end - start, scores);
            var sums = parts[start / ChunkSize] = new double[candidates.Length];
            for (var point = start; point < end; point++)
            {
                for (var i = 0; i < candidates.Length; i++)
                {
                    var distance = 1.0 - scores[((point - start) * stride) + i];
                    left[i][point] = Math.Min(distances[point], distance < Nothing ? 0 : distance);
                    sums[i] += points.Weight(point) * left[i][point];
                }
            }

            ArrayPool<float>.Shared.Return(scores);
        });
        return [.. left.Select((d, i) => (d, parts.Sum(p => p[i])))];
    }

    /// <summary>A point, with chance proportional to its weight times its distance.</summary>
    private static int Draw(Points points, double[]? distances, Chance chance)
    {
        var total = 0.0;
        for (var point = 0; point < points.Count; point++)
            total += points.Weight(point) * (distances?[point] ?? 1);
        var rest = chance.NextDouble() * total;
        var last = 0;
        for (var point = 0; point < points.Count; point++)
        {
            var mass = points.Weight(point) * (distances?[point] ?? 1);
            if (mass <= 0)
                continue;
            last = point;
            rest -= mass;
            if (rest < 0)
                break;
        }

        return last;
    }

    /// <summary>Distinct numbers below a count, ascending, each set equally likely (Vitter 1984, selection sampling).</summary>
    private static int[] Sample(int count, int size, Chance chance)
    {
        var sample = new int[size];
        var taken = 0;
        for (var i = 0; taken < size; i++)
        {
            if (chance.Next(count - i) < size - taken)
                sample[taken++] = i;
        }

        return sample;
    }
}
