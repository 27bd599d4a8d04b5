using Clustering.Facets;
using Clustering.Grouping;
using Clustering.PrivacyGate;
using Clustering.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Tests.PrivacyGate;

public class GatePropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void No_shown_cluster_and_no_difference_of_shown_clusters_is_below_the_thresholds() => Check(input =>
    {
        var population = new Population(input);
        var clusters = new ShownClusters(input.Clusters, population);
        var shown = clusters.Shown.Select(c => c.Id).ToHashSet();
        foreach (var cluster in clusters.Shown)
            Assert.True(population.Count(cluster.Rows).Meets(input.Provenance.Thresholds));
        foreach (var parent in clusters.Shown.Cast<ClusterCandidate?>().Append(null))
        {
            var children = clusters.ChildrenOf(parent).Where(c => shown.Contains(c.Id)).ToList();
            if (children.Count == 0)
                continue;
            var rest = population.Count((parent?.Rows ?? population.Rows).Except(children.SelectMany(c => c.Rows)));
            Assert.True(rest.IsEmpty || rest.Meets(input.Provenance.Thresholds));
        }
    });

    [Fact]
    public void Nothing_is_shown_below_a_hidden_cluster() => Check(input =>
    {
        var clusters = new ShownClusters(input.Clusters, new Population(input));
        var shown = clusters.Shown.Select(c => c.Id).ToHashSet();
        Assert.All(clusters.Shown, c => Assert.True(c.ParentId is not { } parent || shown.Contains(parent)));
    });

    [Fact]
    public void A_hidden_cell_of_the_category_table_has_company_in_its_row_and_in_its_column() => Check(input =>
    {
        var population = new Population(input);
        var clusters = new ShownClusters(input.Clusters, population);
        var table = new CategoryTable(clusters, population);
        var shown = clusters.Shown.ToDictionary(c => c.Id, c => table.SharesOf(c).Where(s => s.Share.Share is not null).Select(s => s.Category).ToHashSet());
        int[] Cell(int[] rows, Category category) => [.. rows.Where(row => StudyRules.Primary(input.Facets[row]) == category)];
        void RequireSafe(IEnumerable<int> rows)
        {
            var size = population.Count(rows);
            Assert.True(size.IsEmpty || size.Subjects >= GateRules.RateSubjects);
        }

        foreach (var cluster in clusters.Shown)
        {
            foreach (var category in shown[cluster.Id])
            {
                Assert.True(population.Count(Cell(cluster.Rows, category)).Subjects >= GateRules.RateSubjects);
                Assert.True(cluster.ParentId is not { } parent || shown[parent].Contains(category));
            }

            if (shown[cluster.Id].Count > 0)
                RequireSafe(CategoryNames.All.Where(c => !shown[cluster.Id].Contains(c)).SelectMany(c => Cell(cluster.Rows, c)));
        }

        foreach (var category in CategoryNames.All)
            foreach (var parent in clusters.Shown.Where(c => shown[c.Id].Contains(category)).Cast<ClusterCandidate?>().Append(null))
            {
                var children = clusters.ChildrenOf(parent).Where(c => shown.TryGetValue(c.Id, out var cells) && cells.Contains(category)).ToList();
                var rest = (parent?.Rows ?? population.Rows).Except(children.SelectMany(c => c.Rows)).ToArray();
                if (children.Count == 0 || rest.Length == 0)
                    continue;
                Assert.True(population.Count(Cell(rest, category)).Subjects >= GateRules.RateSubjects);
                Assert.True(population.Count(rest.Except(Cell(rest, category))).Subjects >= GateRules.RateSubjects);
            }
    });

    [Fact]
    public void What_can_be_worked_out_from_the_category_table_has_ten_subjects_on_each_side() => Check(RequireNothingSmallCanBeWorkedOut);

    [Fact]
    public void Two_rare_categories_of_the_hidden_children_cannot_be_worked_out_together()
    {
        // One shown cluster, two hidden ones that hold 3 companionship and 3 roleplay among 66: the totals minus the shown cells would tell of 6.
        int[] hidden = [15, 15, 15, 3, 3, 15];
        var primaries = CategoryNames.All.SelectMany(c => Enumerable.Repeat(c, 100))
            .Concat(CategoryNames.All.SelectMany(c => Enumerable.Repeat(c, hidden[(int)c]))).ToArray();
        var input = RandomPopulation.Of(primaries, [.. Enumerable.Range(0, primaries.Length).Select(i => i < 600 ? 0 : 1 + (i % 2))]);
        RequireNothingSmallCanBeWorkedOut(input);
        Assert.NotEmpty(Gate.Release(input, CancellationToken.None).Clusters.Single().Categories);
    }

    private static void RequireNothingSmallCanBeWorkedOut(GateInput input)
    {
        var population = new Population(input);
        var clusters = new ShownClusters(input.Clusters, population);
        foreach (var (group, categories) in new CategoryDeduction(clusters, new CategoryTable(clusters, population), population.Rows).Deduce())
        {
            var inside = group.Where(row => categories.Contains(StudyRules.Primary(input.Facets[row]))).ToArray();
            Assert.True(population.Count(inside).Subjects >= GateRules.RateSubjects);
            Assert.True(categories.Length == 6 || population.Count(group.Except(inside)).Subjects >= GateRules.RateSubjects);
        }
    }

    [Fact]
    public void A_hidden_drift_cannot_be_had_from_its_parent_and_siblings() => Check(input =>
    {
        var population = new Population(input);
        var clusters = new ShownClusters(input.Clusters, population);
        var report = Gate.Release(input, CancellationToken.None);
        var told = clusters.Shown.Zip(report.Clusters).Where(p => p.Second.Drift is not null).Select(p => p.First.Id).ToHashSet();
        foreach (var parent in clusters.Shown.Where(c => told.Contains(c.Id)).Cast<ClusterCandidate?>().Append(null))
        {
            var rows = parent?.Rows ?? population.Rows;
            Assert.True(parent is null || population.Count(population.WithDrift(rows)).Subjects >= GateRules.MeanSubjects);
            var children = clusters.ChildrenOf(parent).Where(c => told.Contains(c.Id)).ToList();
            if (children.Count == 0)
                continue;
            var rest = population.Count(population.WithDrift(rows.Except(children.SelectMany(c => c.Rows))));
            Assert.True(rest.IsEmpty || rest.Subjects >= GateRules.MeanSubjects);
        }
    });

    [Fact]
    public void What_a_step_of_the_funnel_removed_is_nobody_or_a_group_that_may_be_told() => Check(input =>
    {
        var counter = new GroupCounter(input.AllSubjects);
        var steps = FunnelGate.Release(input);
        foreach (var (from, to) in steps.Zip(steps.Skip(1)))
        {
            var removed = counter.Count(Enumerable.Range(0, input.Reached.Length).Where(i => input.Reached[i] >= from.Stage && input.Reached[i] < to.Stage));
            Assert.True(removed.IsEmpty || input.Provenance.Thresholds.Meets(removed.Subjects, removed.Conversations));
        }
    });

    [Fact]
    public void Hidden_categories_are_safe_together() => Check(input =>
    {
        var population = new Population(input);
        var told = CategoryGate.Release(population).Select(c => c.Category).ToHashSet();
        var rest = population.Count(population.Rows.Where(row => !told.Any(c => StudyRules.Has(input.Facets[row], c))));
        Assert.True(told.Count == 0 || rest.IsEmpty || rest.Meets(input.Provenance.Thresholds));
    });

    private static void Check(Action<GateInput> property) => Prop
        .ForAll(ArbMap.Default.ArbFor<PositiveInt>(), ArbMap.Default.ArbFor<PositiveInt>(), (seed, size) =>
            property(RandomPopulation.Create((ulong)seed.Get, 200 + (size.Get % 30 * 60))))
        .Check(Config);
}
