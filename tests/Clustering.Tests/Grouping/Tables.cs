using Clustering.Embeddings;

namespace Clustering.Tests.Grouping;

internal static class Tables
{
    internal static EmbeddingTable Random(int rows, int dimensions, ulong seed)
    {
        var chance = new Chance(seed, 0);
        return Unit([.. Enumerable.Range(0, rows * dimensions).Select(_ => chance.NextNormal())], rows, dimensions);
    }

    /// <summary>Row r lies near axis r mod k.</summary>
    internal static EmbeddingTable Blobs(int rows, int dimensions, int k, double noise = 0.05)
    {
        var chance = new Chance(1, 0);
        return Unit(
            [.. Enumerable.Range(0, rows * dimensions).Select(i => (i % dimensions == i / dimensions % k ? 1 : 0) + (noise * chance.NextNormal()))],
            rows, dimensions);
    }

    internal static double Dot(double[] one, ReadOnlySpan<float> other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
            sum += one[i] * other[i];
        return sum;
    }

    private static EmbeddingTable Unit(double[] values, int rows, int dimensions)
    {
        var unit = new float[values.Length];
        for (var r = 0; r < rows; r++)
        {
            var row = values.AsSpan(r * dimensions, dimensions).ToArray();
            var length = Math.Sqrt(row.Sum(v => v * v));
            for (var i = 0; i < dimensions; i++)
                unit[(r * dimensions) + i] = (float)(row[i] / length);
        }

        return new EmbeddingTable(unit, rows, dimensions);
    }
}
