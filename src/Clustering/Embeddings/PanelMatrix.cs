using System.Runtime.Intrinsics;

namespace Clustering.Embeddings;

/// <summary>
/// The right side of a dense product, packed in panels of 16 columns. Each value of a product is one chain of fused
/// multiply-adds over the inner index, so it depends neither on the vector width nor on which rows are taken together.
/// </summary>
internal sealed class PanelMatrix
{
    internal const int Width = 16;

    private const int RowsInHand = 4;
    private readonly float[] _values;

    internal PanelMatrix(int inner, int columns)
    {
        Inner = inner;
        Panels = (columns + Width - 1) / Width;
        _values = new float[checked(Panels * inner * Width)];
    }

    internal int Inner { get; }

    internal int Panels { get; }

    /// <summary>Columns, filled up to whole panels.</summary>
    internal int Stride => Panels * Width;

    internal float this[int row, int column]
    {
        set => _values[(((column / Width * Inner) + row) * Width) + (column % Width)] = value;
    }

    /// <summary>Rows of <see cref="Inner"/> values, without gaps or with a stride, times this: rows of <see cref="Stride"/> values.</summary>
    internal unsafe void Multiply(ReadOnlySpan<float> left, int leftStride, int rows, Span<float> product)
    {
        if (rows == 0 || Inner == 0)
        {
            product[..(rows * Stride)].Clear();
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan((long)left.Length, ((long)(rows - 1) * leftStride) + Inner);
        ArgumentOutOfRangeException.ThrowIfLessThan((long)product.Length, (long)rows * Stride);
        fixed (float* a = left, b = _values, c = product)
        {
            for (var panel = 0; panel < Panels; panel++)
            {
                var packed = b + ((long)panel * Inner * Width);
                var row = 0;
                for (; row + RowsInHand <= rows; row += RowsInHand)
                    Four(a + ((long)row * leftStride), leftStride, packed, c + ((long)row * Stride) + (panel * Width));
                for (; row < rows; row++)
                    One(a + ((long)row * leftStride), packed, c + ((long)row * Stride) + (panel * Width));
            }
        }
    }

    private unsafe void Four(float* a, int stride, float* packed, float* c)
    {
        float* a1 = a + stride, a2 = a1 + stride, a3 = a2 + stride;
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default;
        Vector256<float> s20 = default, s21 = default, s30 = default, s31 = default;
        for (var i = 0; i < Inner; i++, packed += Width)
        {
            var low = Vector256.Load(packed);
            var high = Vector256.Load(packed + 8);
            var x = Vector256.Create(a[i]);
            s00 = Vector256.FusedMultiplyAdd(x, low, s00);
            s01 = Vector256.FusedMultiplyAdd(x, high, s01);
            x = Vector256.Create(a1[i]);
            s10 = Vector256.FusedMultiplyAdd(x, low, s10);
            s11 = Vector256.FusedMultiplyAdd(x, high, s11);
            x = Vector256.Create(a2[i]);
            s20 = Vector256.FusedMultiplyAdd(x, low, s20);
            s21 = Vector256.FusedMultiplyAdd(x, high, s21);
            x = Vector256.Create(a3[i]);
            s30 = Vector256.FusedMultiplyAdd(x, low, s30);
            s31 = Vector256.FusedMultiplyAdd(x, high, s31);
        }

        s00.Store(c);
        s01.Store(c + 8);
        c += Stride;
        s10.Store(c);
        s11.Store(c + 8);
        c += Stride;
        s20.Store(c);
        s21.Store(c + 8);
        c += Stride;
        s30.Store(c);
        s31.Store(c + 8);
    }

    private unsafe void One(float* a, float* packed, float* c)
    {
        Vector256<float> low = default, high = default;
        for (var i = 0; i < Inner; i++, packed += Width)
        {
            var x = Vector256.Create(a[i]);
            low = Vector256.FusedMultiplyAdd(x, Vector256.Load(packed), low);
            high = Vector256.FusedMultiplyAdd(x, Vector256.Load(packed + 8), high);
        }

        low.Store(c);
        high.Store(c + 8);
    }
}
