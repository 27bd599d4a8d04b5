namespace Clustering.Embeddings;

/// <summary>Latent semantic analysis: TF-IDF, then a randomised truncated SVD (Halko, Martinsson, Tropp 2011), rows of unit length.</summary>
internal static class OfflineEmbedder
{
    internal const int DefaultDimensions = 200;

    private const double Nothing = 1e-6;

    /// <summary>One row for each document, of the dimensions asked for or of as many as the corpus has; 1 where it has none.</summary>
    internal static EmbeddingTable Embed(
        IReadOnlyList<DocumentFeatures> documents, int dimensions, ulong seed, int threads, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        var matrix = TfIdf.Weigh(documents, cancellationToken);
        var scaled = RandomizedSvd.ScaledLeft(matrix, dimensions, seed, threads, cancellationToken);
        return scaled is null
            ? new EmbeddingTable(new float[documents.Count], documents.Count, 1)
            : UnitRows(scaled);
    }

    private static EmbeddingTable UnitRows(DenseMatrix matrix)
    {
        var values = new float[checked(matrix.Rows * matrix.Columns)];
        for (var row = 0; row < matrix.Rows; row++)
        {
            var from = matrix.Values.AsSpan(row * matrix.Stride, matrix.Columns);
            var to = values.AsSpan(row * matrix.Columns, matrix.Columns);
            var squares = 0.0;
            foreach (var value in from)
                squares += (double)value * value;
            var length = Math.Sqrt(squares);
            for (var i = 0; length > Nothing && i < to.Length; i++)
                to[i] = (float)(from[i] / length);
        }

        return new EmbeddingTable(values, matrix.Rows, matrix.Columns);
    }
}
