using System.Runtime.Intrinsics;

namespace Clustering.Embeddings;

/// <summary>A dense matrix by rows, each filled up with zeros to a multiple of 16 values.</summary>
internal sealed class DenseMatrix
{
    private const int RowsAtOnce = 256;
    private const int MostChunks = 64;
    private const int Lanes = 8;

    internal DenseMatrix(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        Stride = (columns + PanelMatrix.Width - 1) / PanelMatrix.Width * PanelMatrix.Width;
        Values = new float[checked(rows * Stride)];
    }

    internal int Rows { get; }

    internal int Columns { get; }

    internal int Stride { get; }

    internal float[] Values { get; }

    internal float this[int row, int column]
    {
        get => Values[(row * Stride) + column];
        set => Values[(row * Stride) + column] = value;
    }

    /// <summary>This matrix times a small one.</summary>
    internal DenseMatrix Multiply(double[,] right, int threads, CancellationToken cancellationToken)
    {
        var packed = new PanelMatrix(Columns, right.GetLength(1));
        for (var i = 0; i < Columns; i++)
        {
            for (var j = 0; j < right.GetLength(1); j++)
                packed[i, j] = (float)right[i, j];
        }

        var product = new DenseMatrix(Rows, right.GetLength(1));
        RowChunks.Run(Rows, RowsAtOnce / 4, threads, cancellationToken, (start, end) =>
            packed.Multiply(Values.AsSpan(start * Stride), Stride, end - start, product.Values.AsSpan(start * product.Stride)));
        return product;
    }

    /// <summary>The transpose of this matrix times itself, symmetric, summed in chunks that depend on the number of rows alone.</summary>
    internal double[,] Gram(int threads, CancellationToken cancellationToken)
    {
        var size = Math.Max(RowsAtOnce, (Rows + MostChunks - 1) / MostChunks);
        var parts = new double[RowChunks.Count(Rows, size)][];
        RowChunks.Run(Rows, size, threads, cancellationToken, (start, end) => parts[start / size] = GramOf(start, end));
        var gram = new double[Columns, Columns];
        for (var i = 0; i < Columns; i++)
        {
            for (var j = i; j < Columns; j++)
            {
                var sum = 0.0;
                foreach (var part in parts)
                    sum += part[(i * Stride) + j];
                gram[i, j] = gram[j, i] = sum;
            }
        }

        return gram;
    }

    private double[] GramOf(int start, int end)
    {
        var sums = new double[Columns * Stride];
        var block = new float[Columns * Stride];
        for (var row = start; row < end; row += RowsAtOnce)
        {
            AddSquares(row, Math.Min(end, row + RowsAtOnce), block);
            for (var i = 0; i < block.Length; i++)
                sums[i] += block[i];
            Array.Clear(block);
        }

        return sums;
    }

    private unsafe void AddSquares(int start, int end, float[] block)
    {
        fixed (float* values = Values, sums = block)
        {
            var row = start;
            for (; row + 4 <= end; row += 4)
            {
                float* y0 = values + ((long)row * Stride), y1 = y0 + Stride, y2 = y1 + Stride, y3 = y2 + Stride;
                for (var i = 0; i < Columns; i++)
                {
                    var (a0, a1, a2, a3) = (Vector256.Create(y0[i]), Vector256.Create(y1[i]), Vector256.Create(y2[i]), Vector256.Create(y3[i]));
                    var target = sums + (i * Stride);
                    for (var j = i / Lanes * Lanes; j < Stride; j += Lanes)
                    {
                        var sum = Vector256.FusedMultiplyAdd(a0, Vector256.Load(y0 + j), Vector256.Load(target + j));
                        sum = Vector256.FusedMultiplyAdd(a1, Vector256.Load(y1 + j), sum);
                        sum = Vector256.FusedMultiplyAdd(a2, Vector256.Load(y2 + j), sum);
                        Vector256.FusedMultiplyAdd(a3, Vector256.Load(y3 + j), sum).Store(target + j);
                    }
                }
            }

            for (; row < end; row++)
            {
                var y = values + ((long)row * Stride);
                for (var i = 0; i < Columns; i++)
                {
                    for (var j = i / Lanes * Lanes; j < Stride; j += Lanes)
                        Vector256.FusedMultiplyAdd(Vector256.Create(y[i]), Vector256.Load(y + j), Vector256.Load(sums + (i * Stride) + j)).Store(sums + (i * Stride) + j);
                }
            }
        }
    }
}
