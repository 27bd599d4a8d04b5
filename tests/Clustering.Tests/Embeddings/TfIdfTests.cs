using Clustering.Embeddings;

namespace Clustering.Tests.Embeddings;

public sealed class TfIdfTests
{
    [Fact]
    public void Weights_follow_the_formula()
    {
        DocumentFeatures[] documents = [new([2, 5], [3, 1], []), new([5], [1], []), new([], [], [])];
        var matrix = TfIdf.Weigh(documents, CancellationToken.None);
        Assert.Equal((3, 2), (matrix.Rows, matrix.ColumnCount));
        var identity = new DenseMatrix(2, 2) { [0, 0] = 1, [1, 1] = 1 };
        var full = matrix.Multiply(identity, 1, CancellationToken.None);
        var (common, rare) = (1 + Math.Log(4.0 / 3), (1 + Math.Log(3)) * (1 + Math.Log(4.0 / 2)));
        var length = Math.Sqrt((common * common) + (rare * rare));
        Assert.Equal(common / length, full[0, 0], 1e-6);
        Assert.Equal(rare / length, full[0, 1], 1e-6);
        Assert.Equal((1f, 0f, 0f, 0f), (full[1, 0], full[1, 1], full[2, 0], full[2, 1]));
    }

    [Fact]
    public void Features_of_one_conversation_or_of_most_are_left_out()
    {
        var documents = Enumerable.Range(0, 100).Select(i => new DocumentFeatures([1, 10 + (i / 2), 1_000 + i], [1, 1, 1], [])).ToArray();
        Assert.Equal(50, TfIdf.Weigh(documents, CancellationToken.None).ColumnCount);
    }

    [Fact]
    public void The_number_of_features_is_bounded()
    {
        var documents = Enumerable.Range(0, 30).Select(i => new DocumentFeatures([.. Enumerable.Range(i / 3 * 10_000, 10_000)], [.. Enumerable.Repeat((ushort)1, 10_000)], [])).ToArray();
        Assert.Equal(TfIdf.MaxFeatures, TfIdf.Weigh(documents, CancellationToken.None).ColumnCount);
    }
}
