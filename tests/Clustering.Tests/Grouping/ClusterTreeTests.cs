using Clustering.Grouping;

namespace Clustering.Tests.Grouping;

public sealed class ClusterTreeTests
{
    private static readonly TermBackground Background = new(["topic0", "topic1", "topic2", "topic3", "often"], [3, 3, 3, 3, 900]);

    private static IReadOnlyList<ClusterCandidate> Build(int rows, int? clusters, int each = 10, int threads = 2)
    {
        var terms = Enumerable.Range(0, rows).Select(r => new[] { r % 4, 4 }).ToArray();
        var subjects = Enumerable.Range(0, rows).Select(r => r / 2).ToArray();
        return ClusterTree.Build(
            Tables.Blobs(rows, 12, 4, noise: 0.2), terms, subjects, new SphericalKMeans(), clusters, each, Background, 1, threads, CancellationToken.None);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(3, "2")]
    [InlineData(8, "4 2")]
    [InlineData(27, "9 3")]
    [InlineData(1_000, "100 10")]
    public void Levels_keep_their_ratio(int clusters, string above) => Assert.Equal(above, string.Join(' ', ClusterLevels.Counts(clusters)));

    [Fact]
    public void Parents_hold_exactly_the_rows_of_their_children()
    {
        var tree = Build(640, 27);
        Assert.Equal([2, 1, 0], tree.Select(c => c.Level).Distinct());
        for (var level = 0; level <= 2; level++)
            Assert.Equal(Enumerable.Range(0, 640), Cut(tree, level).SelectMany(c => c.Rows).Order());
        foreach (var parent in tree.Where(c => c.Level > 0))
        {
            var children = tree.Where(c => c.ParentId == parent.Id).ToArray();
            Assert.True(children.Length > 1);
            Assert.All(children, c => Assert.True(c.Level < parent.Level));
            Assert.Equal(parent.Rows, children.SelectMany(c => c.Rows).Order());
        }
    }

    /// <summary>The clusters that cover the corpus at a level: an only child stands for its parent.</summary>
    private static IEnumerable<ClusterCandidate> Cut(IReadOnlyList<ClusterCandidate> tree, int level) =>
        tree.Where(c => c.Level <= level && (c.ParentId is not { } parent || tree[parent].Level > level));

    [Fact]
    public void Numbers_run_from_the_top_down_larger_first()
    {
        var tree = Build(640, 27);
        Assert.Equal(Enumerable.Range(0, tree.Count), tree.Select(c => c.Id));
        Assert.Equal(tree.OrderByDescending(c => c.Level).ThenByDescending(c => c.Rows.Length).ThenBy(c => c.Rows[0]), tree);
        Assert.All(tree, c => Assert.True(c.ParentId is not null || c.Level == 2 || Cut(tree, 2).Contains(c)));
        Assert.All(tree, c => Assert.Equal(c.Rows.Distinct().Order(), c.Rows));
    }

    [Fact]
    public void The_number_of_rows_decides_where_nothing_is_asked()
    {
        Assert.Equal(4, Build(40, null).Count(c => c.Level == 0));
        Assert.Single(Build(3, null));
        Assert.Empty(Build(0, null));
        Assert.Single(Build(40, 1));
    }

    [Fact]
    public void Clusters_are_named_by_their_own_words()
    {
        var tree = Build(400, 4);
        foreach (var cluster in tree.Where(c => c.Level == 0))
            Assert.Equal(cluster.Rows[0] % 4, cluster.Terms[0].Term);
    }

    [Fact]
    public void Threads_do_not_change_the_tree()
    {
        var (one, eight) = (Build(500, 20, threads: 1), Build(500, 20, threads: 8));
        Assert.Equal(one.Select(c => (c.Id, c.ParentId)), eight.Select(c => (c.Id, c.ParentId)));
        Assert.Equal(one.SelectMany(c => c.Rows), eight.SelectMany(c => c.Rows));
        Assert.Equal(one.SelectMany(c => c.Terms), eight.SelectMany(c => c.Terms));
    }
}
