namespace Clustering.Quality.Tests;

public class CorrelationTests
{
    [Fact]
    public void Pearson_by_hand()
    {
        // Deviations (-1.5, -0.5, 0.5, 1.5) and (-1, -2, 2, 1): products 5, squares 5 and 10.
        Assert.Equal(5 / Math.Sqrt(50), Correlation.Pearson([1, 2, 3, 4], [2, 1, 5, 4]), 12);
        Assert.Equal(-1, Correlation.Pearson([1, 2, 3], [6, 4, 2]), 12);
    }

    [Fact]
    public void Without_variance_or_rows_it_is_undefined()
    {
        Assert.True(double.IsNaN(Correlation.Pearson([1, 1, 1], [1, 2, 3])));
        Assert.True(double.IsNaN(Correlation.Pearson([1], [1])));
        Assert.True(double.IsNaN(Correlation.Spearman([], [])));
    }

    [Fact]
    public void Ties_share_their_mean_rank() => Assert.Equal([3.5, 1, 3.5, 2], Correlation.Ranks([9, -1, 9, 0]));

    [Fact]
    public void Spearman_sees_order_only()
    {
        Assert.Equal(1, Correlation.Spearman([1, 2, 3, 4], [1, 10, 100, 1_000]), 12);
        // Ranks 1 2 3 4 and 1 3 2 4: 1 - 6 * 2 / (4 * 15).
        Assert.Equal(0.8, Correlation.Spearman([1, 2, 3, 4], [5, 7, 6, 8]), 12);
    }
}
