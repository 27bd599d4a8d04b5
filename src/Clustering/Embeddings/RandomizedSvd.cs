using System.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace Clustering.Embeddings;

/// <summary>
/// Truncated singular value decomposition by randomised subspace iteration (Halko, Martinsson and Tropp 2011, algorithms 4.4
/// and 5.1): Q spans A A' ... A G for a Gaussian G; with B = Q'A and B B' = W S^2 W', U = Q W. Bases are made orthonormal by
/// the eigenvectors of their Gram matrix (Stathopoulos and Wu 2002), which also drops directions that are not there.
/// </summary>
internal static class RandomizedSvd
{
    private const int Oversampling = 32;
    private const int PowerIterations = 2;
    private const double Negligible = 1e-6;

    /// <summary>Left singular vectors times singular values, largest first; the entry of largest magnitude of each is positive.</summary>
    /// <returns>As many columns as asked for, or as the matrix has rank; null where it is zero.</returns>
    internal static DenseMatrix? ScaledLeft(
        SparseMatrix matrix, int rank, ulong seed, int threads, CancellationToken cancellationToken)
    {
        var width = Math.Min(rank + Oversampling, Math.Min(matrix.Rows, matrix.ColumnCount));
        if (width == 0)
            return null;
        var transpose = matrix.Transpose();
        var chance = new Chance(seed, 1);
        var start = new DenseMatrix(matrix.Rows, width);
        for (var row = 0; row < start.Rows; row++)
        {
            for (var column = 0; column < width; column++)
                start[row, column] = (float)chance.NextNormal();
        }

        var basis = start;
        for (var i = 0; i <= PowerIterations; i++)
        {
            var right = Orthonormal(transpose.Multiply(basis, threads, cancellationToken), threads, cancellationToken);
            if (right is null)
                return null;
            var left = Orthonormal(matrix.Multiply(right, threads, cancellationToken), threads, cancellationToken);
            if (left is null)
                return null;
            basis = left;
        }

        basis = Orthonormal(basis, threads, cancellationToken)!;
        var projected = transpose.Multiply(basis, threads, cancellationToken).Gram(threads, cancellationToken);
        var (values, vectors) = Eigen(projected, Math.Min(rank, basis.Columns));
        for (var column = 0; column < values.Length; column++)
        {
            for (var row = 0; row < basis.Columns; row++)
                vectors[row, column] *= Math.Sqrt(values[column]);
        }

        var scaled = basis.Multiply(vectors, threads, cancellationToken);
        FixSigns(scaled);
        return scaled;
    }

    private static DenseMatrix? Orthonormal(DenseMatrix matrix, int threads, CancellationToken cancellationToken)
    {
        var (values, vectors) = Eigen(matrix.Gram(threads, cancellationToken), matrix.Columns);
        if (values.Length == 0)
            return null;
        for (var column = 0; column < values.Length; column++)
        {
            for (var row = 0; row < matrix.Columns; row++)
                vectors[row, column] /= Math.Sqrt(values[column]);
        }

        return matrix.Multiply(vectors, threads, cancellationToken);
    }

    /// <summary>The largest eigenvalues, descending, that are not negligible, and their eigenvectors as columns.</summary>
    private static (double[] Values, double[,] Vectors) Eigen(double[,] symmetric, int most)
    {
        var size = symmetric.GetLength(0);
        // Row by row or column by column: it is symmetric. The managed provider, whatever the host has set: other libraries round otherwise.
        var eigenvectors = new double[size * size];
        var ascending = new Complex[size];
        ManagedLinearAlgebraProvider.Instance.EigenDecomp(true, size, [.. symmetric.Cast<double>()], eigenvectors, ascending, new double[size * size]);
        var largest = ascending[size - 1].Real;
        var kept = 0;
        while (kept < most && largest > 0 && ascending[size - 1 - kept].Real > Negligible * largest)
            kept++;
        var values = new double[kept];
        var vectors = new double[size, kept];
        for (var column = 0; column < kept; column++)
        {
            values[column] = ascending[size - 1 - column].Real;
            for (var row = 0; row < size; row++)
                vectors[row, column] = eigenvectors[((size - 1 - column) * size) + row];
        }

        return (values, vectors);
    }

    private static void FixSigns(DenseMatrix matrix)
    {
        for (var column = 0; column < matrix.Columns; column++)
        {
            var extreme = 0f;
            for (var row = 0; row < matrix.Rows; row++)
            {
                if (Math.Abs(matrix[row, column]) > Math.Abs(extreme))
                    extreme = matrix[row, column];
            }

            if (extreme >= 0)
                continue;
            for (var row = 0; row < matrix.Rows; row++)
                matrix[row, column] = -matrix[row, column];
        }
    }
}
