using Clustering.Embeddings;

namespace Clustering.Grouping;

/// <summary>The rows of a table that are not zero, with their weights.</summary>
internal sealed class Points
{
    private readonly int[]? _rows;
    private readonly double[]? _weights;

    private Points(float[] values, int count, int dimensions, int[]? rows, double[]? weights)
    {
        Values = values;
        Count = count;
        Dimensions = dimensions;
        _rows = rows;
        _weights = weights;
    }

    internal int Count { get; }

    internal int Dimensions { get; }

    internal float[] Values { get; }

    internal static Points From(EmbeddingTable table, double[]? weights)
    {
        var rows = Enumerable.Range(0, table.Rows).Where(r => table[r].ContainsAnyExcept(0f)).ToArray();
        return rows.Length == table.Rows
            ? new Points(table.Values, table.Rows, table.Dimensions, null, weights)
            : new Points(Gather(table.Values, rows, table.Dimensions), rows.Length, table.Dimensions, rows, weights);
    }

    /// <summary>Some of these points, by number.</summary>
    internal Points Take(int[] numbers) =>
        new(Gather(Values, numbers, Dimensions), numbers.Length, Dimensions, [.. numbers.Select(Row)], _weights);

    internal ReadOnlySpan<float> this[int point] => Values.AsSpan(point * Dimensions, Dimensions);

    internal int Row(int point) => _rows is null ? point : _rows[point];

    internal float Weight(int point) => _weights is null ? 1 : (float)_weights[Row(point)];

    private static float[] Gather(float[] values, int[] rows, int dimensions)
    {
        var gathered = new float[rows.Length * dimensions];
        for (var i = 0; i < rows.Length; i++)
            values.AsSpan(rows[i] * dimensions, dimensions).CopyTo(gathered.AsSpan(i * dimensions));
        return gathered;
    }
}
