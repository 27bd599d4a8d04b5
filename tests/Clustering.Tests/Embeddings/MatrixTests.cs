using Clustering.Embeddings;

namespace Clustering.Tests.Embeddings;

public sealed class MatrixTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(7, 5, 3)]
    [InlineData(40, 33, 100)]
    [InlineData(1_500, 20, 70)]
    public void Sparse_products_are_what_sums_say(int rows, int inner, int columns)
    {
        var (sparse, full) = Sparse(rows, inner);
        var right = Dense(inner, columns);
        var product = sparse.Multiply(right, 2, CancellationToken.None);
        var turned = sparse.Transpose();
        Assert.Equal((inner, rows), (turned.Rows, turned.ColumnCount));
        var back = turned.Multiply(product, 2, CancellationToken.None);
        for (var c = 0; c < columns; c += 7)
        {
            for (var r = 0; r < rows; r++)
                Assert.Equal(Enumerable.Range(0, inner).Sum(i => full[r, i] * right[i, c]), product[r, c], 1e-3);
            for (var i = 0; i < inner; i++)
                Assert.Equal(Enumerable.Range(0, rows).Sum(r => full[r, i] * product[r, c]), back[i, c], 2e-2);
        }
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(5, 1)]
    [InlineData(1_027, 37)]
    public void A_gram_matrix_holds_inner_products_of_columns(int rows, int columns)
    {
        var matrix = Dense(rows, columns);
        var gram = matrix.Gram(2, CancellationToken.None);
        for (var i = 0; i < columns; i++)
        {
            for (var j = 0; j < columns; j++)
                Assert.Equal(Enumerable.Range(0, rows).Sum(r => (double)matrix[r, i] * matrix[r, j]), gram[i, j], 1e-2);
        }
    }

    [Theory]
    [InlineData(9, 5, 17)]
    [InlineData(130, 40, 16)]
    public void A_dense_product_does_not_depend_on_how_rows_are_taken(int rows, int inner, int columns)
    {
        var (left, right) = (Dense(rows, inner), new double[inner, columns]);
        var packed = new PanelMatrix(inner, columns);
        for (var i = 0; i < inner; i++)
        {
            for (var j = 0; j < columns; j++)
                packed[i, j] = (float)(right[i, j] = ((i * 31) + (j * 17)) % 13 / 7.0);
        }

        var product = left.Multiply(right, 2, CancellationToken.None);
        var alone = new float[packed.Stride];
        for (var r = 0; r < rows; r++)
        {
            packed.Multiply(left.Values.AsSpan(r * left.Stride, inner), inner, 1, alone);
            Assert.Equal(alone.AsSpan(0, columns), product.Values.AsSpan(r * product.Stride, columns));
            Assert.Equal(Enumerable.Range(0, inner).Sum(i => left[r, i] * right[i, columns - 1]), product[r, columns - 1], 1e-3);
        }
    }

    private static DenseMatrix Dense(int rows, int columns)
    {
        var chance = new Chance(7, 7);
        var matrix = new DenseMatrix(rows, columns);
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
                matrix[r, c] = (float)chance.NextNormal();
        }

        return matrix;
    }

    private static (SparseMatrix Sparse, double[,] Full) Sparse(int rows, int columns)
    {
        var chance = new Chance(3, 3);
        var full = new double[rows, columns];
        var (starts, at, values) = (new List<int> { 0 }, new List<int>(), new List<float>());
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (chance.Next(3) > 0)
                    continue;
                values.Add((float)chance.NextNormal());
                at.Add(c);
                full[r, c] = values[^1];
            }

            starts.Add(at.Count);
        }

        return (new SparseMatrix([.. starts], [.. at], [.. values], columns), full);
    }
}
