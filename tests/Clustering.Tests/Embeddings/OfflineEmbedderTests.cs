using Clustering.Embeddings;
using MathNet.Numerics.LinearAlgebra;

namespace Clustering.Tests.Embeddings;

public sealed class OfflineEmbedderTests
{
    [Fact]
    public void The_subspace_is_that_of_an_exact_decomposition()
    {
        const int Rows = 120, Columns = 90, Rank = 12;
        var chance = new Chance(5, 5);
        var full = Matrix<double>.Build.Dense(Rows, Columns, (_, _) => chance.NextNormal() * 0.1);
        for (var i = 0; i < Rank; i++)
        {
            var (u, v) = (Matrix<double>.Build.Dense(Rows, 1, (_, _) => chance.NextNormal()), Matrix<double>.Build.Dense(1, Columns, (_, _) => chance.NextNormal()));
            full += u * v * (1.0 - (i * 0.05));
        }

        var sparse = new SparseMatrix(
            [.. Enumerable.Range(0, Rows + 1).Select(r => r * Columns)], [.. Enumerable.Range(0, Rows * Columns).Select(i => i % Columns)],
            [.. Enumerable.Range(0, Rows * Columns).Select(i => (float)full[i / Columns, i % Columns])], Columns);
        var ours = RandomizedSvd.ScaledLeft(sparse, Rank, 1, 2, CancellationToken.None)!;
        var exact = full.Svd();
        Assert.Equal(Rank, ours.Columns);
        for (var c = 0; c < Rank; c++)
        {
            var column = Vector<double>.Build.Dense(Rows, r => ours[r, c]);
            Assert.Equal(exact.S[c], column.L2Norm(), 1e-3 * exact.S[c]);
            var within = exact.U.SubMatrix(0, Rows, 0, Rank).TransposeThisAndMultiply(column).L2Norm();
            Assert.Equal(column.L2Norm(), within, 1e-3 * exact.S[c]);
            Assert.True(column.AbsoluteMaximum() == column.Maximum(), "the largest entry is positive");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(300)]
    public void Equal_conversations_get_equal_unit_rows(int rows)
    {
        var table = Embed([.. Enumerable.Range(0, rows).Select(_ => Document(3, 5, 8))]);
        Assert.Equal(rows, table.Rows);
        for (var r = 0; r < rows; r++)
        {
            Assert.Equal(1, Length(table[r]), 1e-5);
            Assert.Equal(1, Cosine(table[0], table[r]), 1e-5);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(500)]
    public void Without_features_there_are_zero_rows(int rows)
    {
        var table = Embed([.. Enumerable.Range(0, rows).Select(_ => Document())]);
        Assert.Equal((rows, 1), (table.Rows, table.Dimensions));
        Assert.All(table.Values, v => Assert.Equal(0, v));
    }

    [Fact]
    public void Two_topics_lie_apart_and_an_empty_conversation_at_zero()
    {
        var documents = Enumerable.Range(0, 60).Select(i => i == 30 ? Document() : Document(i % 2 == 0 ? [1, 2, 3, 100 + (i % 6)] : [11, 12, 13, 200 + (i % 6)])).ToArray();
        var table = Embed(documents);
        Assert.True(table.Dimensions <= 12);
        Assert.Equal(0, Length(table[30]));
        for (var i = 2; i < 60; i++)
        {
            if (i != 30)
                Assert.True(i % 2 == 0 ? Cosine(table[0], table[i]) > 0.5 : Cosine(table[0], table[i]) < 0.1);
        }
    }

    [Fact]
    public void Threads_do_not_change_a_bit()
    {
        var chance = new Chance(2, 2);
        var documents = Enumerable.Range(0, 1_300)
            .Select(_ => Document([.. Enumerable.Range(0, 20).Select(_ => chance.Next(40) * chance.Next(40)).Distinct().Order()])).ToArray();
        var one = OfflineEmbedder.Embed(documents, 30, 9, 1, CancellationToken.None);
        Assert.Equal(30, one.Dimensions);
        foreach (var threads in new[] { 2, 8 })
            Assert.True(one.Values.AsSpan().SequenceEqual(OfflineEmbedder.Embed(documents, 30, 9, threads, CancellationToken.None).Values));
    }

    [Fact]
    public void A_cancelled_run_stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => OfflineEmbedder.Embed([Document(1), Document(1, 2)], 2, 1, 1, new CancellationToken(true)));

    private static EmbeddingTable Embed(DocumentFeatures[] documents) =>
        OfflineEmbedder.Embed(documents, OfflineEmbedder.DefaultDimensions, 1, 2, CancellationToken.None);

    private static DocumentFeatures Document(params int[] buckets) => new(buckets, [.. buckets.Select(_ => (ushort)1)], []);

    private static double Length(ReadOnlySpan<float> row) => Math.Sqrt(Cosine(row, row));

    private static double Cosine(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
            sum += (double)one[i] * other[i];
        return sum;
    }
}
