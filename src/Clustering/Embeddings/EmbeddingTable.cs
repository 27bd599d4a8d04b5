namespace Clustering.Embeddings;

/// <summary>Vectors of conversations, contiguous, without text. Row order is the order of the run.</summary>
public sealed class EmbeddingTable
{
    internal EmbeddingTable(float[] values, int rows, int dimensions)
    {
        if (rows < 0 || dimensions < 1 || values.LongLength != (long)rows * dimensions)
            throw new ArgumentException("A table holds rows times dimensions values.", nameof(values));
        Values = values;
        Rows = rows;
        Dimensions = dimensions;
    }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>Length of a row.</summary>
    public int Dimensions { get; }

    internal float[] Values { get; }

    /// <summary>One row, of length <see cref="Dimensions"/>; unit length, or all zero where a conversation has no features.</summary>
    public ReadOnlySpan<float> this[int row] => Values.AsSpan(checked(row * Dimensions), Dimensions);
}
