using Clustering.Embeddings;
using Clustering.Grouping;

namespace Clustering.Tests.Grouping;

public sealed class SphericalKMeansTests
{
    [Theory]
    [InlineData(200, 3, 4)]
    [InlineData(900, 20, 11)]
    [InlineData(1_500, 37, 40)]
    public void Each_row_lies_with_its_nearest_centroid(int rows, int dimensions, int k)
    {
        var table = Tables.Random(rows, dimensions, (ulong)k);
        var clusters = Cluster(table, k);
        var centroids = new double[clusters.Max() + 1][];
        for (var c = 0; c < centroids.Length; c++)
        {
            centroids[c] = new double[dimensions];
            for (var r = 0; r < rows; r++)
            {
                for (var d = 0; clusters[r] == c && d < dimensions; d++)
                    centroids[c][d] += table[r][d];
            }

            var length = Math.Sqrt(centroids[c].Sum(v => v * v));
            centroids[c] = [.. centroids[c].Select(v => v / length)];
        }

        for (var r = 0; r < rows; r++)
        {
            var cosines = centroids.Select(c => Tables.Dot(c, table[r])).ToArray();
            Assert.Equal(cosines.Max(), cosines[clusters[r]], 1e-4);
        }
    }

    [Fact]
    public void Assignment_is_that_of_plain_search()
    {
        var table = Tables.Random(777, 45, 1);
        var points = Points.From(table, null);
        var centroids = new Centroids(39, 45);
        for (var c = 0; c < 39; c++)
            centroids.Set(c, table[c * 5]);
        centroids.Set(38, table[0]);
        var assignment = new Assignment(points.Count);
        Assert.Equal(777, assignment.Update(points, centroids, 2, CancellationToken.None));
        Assert.Equal(0, assignment.Update(points, centroids, 1, CancellationToken.None));
        for (var r = 0; r < table.Rows; r++)
        {
            var (best, most) = (-1, double.NegativeInfinity);
            for (var c = 0; c < 38; c++)
            {
                var cosine = 0f;
                for (var d = 0; d < 45; d++)
                    cosine = MathF.FusedMultiplyAdd(table[r][d], table[c * 5][d], cosine);
                if (cosine > most)
                    (best, most) = (c, cosine);
            }

            Assert.Equal(best, assignment.Clusters[r]);
        }
    }

    [Fact]
    public void Clear_groups_are_found_and_numbered_by_first_row()
    {
        var table = Tables.Blobs(300, 10, 6);
        Assert.Equal(Enumerable.Range(0, 300).Select(r => r % 6), Cluster(table, 6));
    }

    [Fact]
    public void Threads_do_not_change_the_result()
    {
        var table = Tables.Random(1_200, 24, 3);
        var one = new SphericalKMeans().Cluster(table, 25, 4, 1, CancellationToken.None);
        Assert.Equal(one, new SphericalKMeans().Cluster(table, 25, 4, 2, CancellationToken.None));
        Assert.Equal(one, new SphericalKMeans().Cluster(table, 25, 4, 8, CancellationToken.None));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 5)]
    [InlineData(1, 1)]
    [InlineData(1, 9)]
    [InlineData(7, 7)]
    [InlineData(7, 100)]
    public void More_clusters_than_rows_are_fine(int rows, int k)
    {
        var clusters = Cluster(Tables.Random(rows, 5, 1), k);
        Assert.Equal(Enumerable.Range(0, rows).Select(r => k == 1 ? 0 : r), clusters);
    }

    [Fact]
    public void Duplicates_stay_together()
    {
        var table = Tables.Blobs(400, 8, 4, noise: 0);
        var clusters = Cluster(table, 50);
        Assert.Equal(Enumerable.Range(0, 400).Select(r => r % 4), clusters);
    }

    [Fact]
    public void Rows_without_features_form_their_own_cluster()
    {
        var table = Tables.Blobs(90, 8, 3);
        foreach (var row in new[] { 4, 7, 50 })
            table.Values.AsSpan(row * 8, 8).Clear();
        var clusters = Cluster(table, 4);
        Assert.Equal([4, 7, 50], Enumerable.Range(0, 90).Where(r => clusters[r] == clusters[4]));
        Assert.Equal([0], Cluster(new EmbeddingTable(new float[40], 5, 8), 3).Distinct());
    }

    [Fact]
    public void An_empty_cluster_takes_the_farthest_point()
    {
        var table = Tables.Blobs(31, 6, 3);
        var points = Points.From(table, null);
        var centroids = new Centroids(4, 6);
        foreach (var c in new[] { 0, 1, 2 })
            centroids.Set(c, table[c]);
        var opposite = table[0].ToArray().Select(v => -v).ToArray();
        centroids.Set(3, opposite);
        var assignment = new Assignment(points.Count);
        assignment.Update(points, centroids, 1, CancellationToken.None);
        Assert.DoesNotContain(3, assignment.Clusters);
        assignment.FillEmpty(4);
        Assert.Single(assignment.Clusters, 3);
    }

    [Fact]
    public void Weights_pull_centroids()
    {
        var centroids = new Centroids(1, 2);
        var table = new EmbeddingTable([1, 0, 0, 1], 2, 2);
        centroids.Update(Points.From(table, [3, 4]), [0, 0], 1, CancellationToken.None);
        var cosines = new float[32];
        centroids.Packed.Multiply(table.Values, 2, 2, cosines);
        Assert.Equal((0.6, 0.8), (Math.Round(cosines[0], 6), Math.Round(cosines[16], 6)));
    }

    [Fact]
    public void A_cancelled_run_stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => new SphericalKMeans().Cluster(Tables.Random(50, 4, 1), 5, 1, 2, new CancellationToken(true)));

    [Fact]
    public void At_least_one_cluster_is_asked_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Cluster(Tables.Random(3, 2, 1), 0));

    private static int[] Cluster(EmbeddingTable table, int k) => new SphericalKMeans().Cluster(table, k, 1, 2, CancellationToken.None);
}
