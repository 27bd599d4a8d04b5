using System.Runtime.Intrinsics;

namespace Clustering.Embeddings;

/// <summary>A sparse matrix by rows: row r holds <c>Values[Starts[r]..Starts[r + 1]]</c> at <c>Columns[...]</c>, in any order.</summary>
internal sealed class SparseMatrix(int[] starts, int[] columns, float[] values, int columnCount)
{
    private const int RowsAtOnce = 1_024;
    private const int Lanes = 8;
    private const int Wide = 8;

    internal int Rows => starts.Length - 1;

    internal int ColumnCount => columnCount;

    internal SparseMatrix Transpose()
    {
        var turnedStarts = new int[columnCount + 1];
        foreach (var column in columns)
            turnedStarts[column + 1]++;
        for (var i = 0; i < columnCount; i++)
            turnedStarts[i + 1] += turnedStarts[i];
        var next = turnedStarts.AsSpan(0, columnCount).ToArray();
        var turnedColumns = new int[columns.Length];
        var turnedValues = new float[values.Length];
        for (var row = 0; row < Rows; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                var at = next[columns[i]]++;
                turnedColumns[at] = row;
                turnedValues[at] = values[i];
            }
        }

        return new SparseMatrix(turnedStarts, turnedColumns, turnedValues, Rows);
    }

    /// <summary>This matrix times a dense one; each row is y += a * x over its entries in order.</summary>
    internal DenseMatrix Multiply(DenseMatrix right, int threads, CancellationToken cancellationToken)
    {
        var product = new DenseMatrix(Rows, right.Columns);
        RowChunks.Run(Rows, RowsAtOnce, threads, cancellationToken, (start, end) => MultiplyRows(right, product, start, end));
        return product;
    }

    private unsafe void MultiplyRows(DenseMatrix right, DenseMatrix product, int start, int end)
    {
        var stride = right.Stride;
        fixed (float* x = right.Values, y = product.Values, a = values)
        fixed (int* at = columns)
        {
            for (var column = 0; column < stride;)
            {
                var wide = column + (Wide * Lanes) <= stride;
                for (var row = start; row < end; row++)
                {
                    var target = y + ((long)row * stride) + column;
                    if (wide)
                        AddWide(a, at, starts[row], starts[row + 1], x + column, stride, target);
                    else
                        AddNarrow(a, at, starts[row], starts[row + 1], x + column, stride, target);
                }

                column += wide ? Wide * Lanes : Lanes;
            }
        }
    }

    private static unsafe void AddWide(float* a, int* at, int from, int to, float* x, int stride, float* target)
    {
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        for (var i = from; i < to; i++)
        {
            var scale = Vector256.Create(a[i]);
            var row = x + ((long)at[i] * stride);
            s0 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row), s0);
            s1 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row + 8), s1);
            s2 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row + 16), s2);
            s3 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row + 24), s3);
            s4 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row + 32), s4);
            s5 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row + 40), s5);
            s6 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row + 48), s6);
            s7 = Vector256.FusedMultiplyAdd(scale, Vector256.Load(row + 56), s7);
        }

        s0.Store(target);
        s1.Store(target + 8);
        s2.Store(target + 16);
        s3.Store(target + 24);
        s4.Store(target + 32);
        s5.Store(target + 40);
        s6.Store(target + 48);
        s7.Store(target + 56);
    }

    private static unsafe void AddNarrow(float* a, int* at, int from, int to, float* x, int stride, float* target)
    {
        var sum = Vector256<float>.Zero;
        for (var i = from; i < to; i++)
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(a[i]), Vector256.Load(x + ((long)at[i] * stride)), sum);
        sum.Store(target);
    }
}
