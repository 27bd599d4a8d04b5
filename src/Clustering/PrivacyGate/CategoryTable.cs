using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>
/// The table of clusters by primary category. Its margins are known: sizes of clusters, totals of categories. So no line may have a single
/// hidden cell, which would be the line's total minus the shown ones, and what a line hides together must have enough subjects. Lines are the
/// categories of a cluster, those of the hidden children of a cluster together, and one category over the children of a cluster. Hiding for
/// one line may open another, so all repeat until nothing changes.
/// </summary>
internal sealed class CategoryTable
{
    private readonly ShownClusters _clusters;
    private readonly Population _population;
    private readonly Dictionary<int, int[][]> _cells;
    private readonly HashSet<(int Cluster, Category Category)> _shown = [];

    internal CategoryTable(ShownClusters clusters, Population population)
    {
        _clusters = clusters;
        _population = population;
        _cells = clusters.All.ToDictionary(c => c.Id, c => Split(c.Rows));
        foreach (var cluster in clusters.Shown)
            foreach (var category in CategoryNames.All.Where(c => IsKnowable([cluster], c)))
                _shown.Add((cluster.Id, category));
        int before;
        do
        {
            before = _shown.Count;
            foreach (var category in CategoryNames.All)
                ProtectColumn(category);
            foreach (var cluster in _clusters.Shown)
                ProtectRow([cluster], c => _shown.Contains((cluster.Id, c)), c => _shown.Remove((cluster.Id, c)));
            foreach (var parent in _clusters.Shown.Cast<ClusterCandidate?>().Append(null))
                ProtectRemainder(parent);
        }
        while (_shown.Count < before);
    }

    /// <summary>The shares of a shown cluster that may be told, larger ones first. A category that leaves too few outside it is told by its bound.</summary>
    internal IReadOnlyList<CategoryShare> SharesOf(ClusterCandidate cluster) =>
        [.. CategoryNames.All.Where(c => _shown.Contains((cluster.Id, c)) || SubjectsOutside([cluster], c) < GateRules.RateSubjects)
            .Select(c => new CategoryShare(c, RateOf(cluster, c)))
            .OrderByDescending(c => c.Share.Least).ThenBy(c => c.Category)];

    private Rate RateOf(ClusterCandidate cluster, Category category)
    {
        var size = _population.Count(cluster.Rows);
        return Rate.Of(
            _population.Share(cluster.Rows, row => StudyRules.Primary(_population.Facets(row)) == category),
            Subjects([cluster], category), SubjectsOutside([cluster], category), size.Conversations, size.LargestSubject);
    }

    private int[] Cell(ClusterCandidate cluster, Category category) => _cells[cluster.Id][(int)category];

    private int[][] Split(int[] rows)
    {
        var primary = rows.ToLookup(row => StudyRules.Primary(_population.Facets(row)));
        return [.. CategoryNames.All.Select(c => primary[c].ToArray())];
    }

    private int Subjects(IEnumerable<ClusterCandidate> clusters, params IEnumerable<Category> categories) =>
        _population.Count(clusters.SelectMany(cluster => categories.SelectMany(c => Cell(cluster, c)))).Subjects;

    private int SubjectsOutside(IEnumerable<ClusterCandidate> clusters, Category category) =>
        Subjects(clusters, CategoryNames.All.Where(c => c != category));

    /// <summary>Whether the share of a category in these clusters together is a rate with enough subjects on each side.</summary>
    private bool IsKnowable(IReadOnlyCollection<ClusterCandidate> clusters, Category category) =>
        Subjects(clusters, category) >= GateRules.RateSubjects && SubjectsOutside(clusters, category) >= GateRules.RateSubjects;

    private void ProtectColumn(Category category)
    {
        var kept = TreeCells.Protect(
            _clusters, c => _shown.Contains((c.Id, category)), c => Cell(c, category).Length,
            hidden => hidden.ToArray() is { Length: > 1 } together && IsKnowable(together, category), isWholeKnown: true);
        _shown.RemoveWhere(cell => cell.Category == category && !kept.Contains(cell.Cluster));
    }

    private void ProtectRow(IReadOnlyList<ClusterCandidate> clusters, Func<Category, bool> isKnown, Action<Category> hide)
    {
        var known = CategoryNames.All.Select(isKnown).ToArray();
        var kept = ComplementarySuppression.Protect(
            known, i => clusters.Sum(c => _cells[c.Id][i].Length),
            hidden => hidden.Count > 1 && Subjects(clusters, hidden.Select(i => CategoryNames.All[i])) >= GateRules.RateSubjects);
        foreach (var category in CategoryNames.All.Where(c => known[(int)c] && !kept[(int)c]))
            hide(category);
    }

    /// <summary>The hidden children of a cluster together: their cell of a category is known where the parent's and those of all shown children are.</summary>
    private void ProtectRemainder(ClusterCandidate? parent)
    {
        var shown = _clusters.Shown.Select(c => c.Id).ToHashSet();
        var children = _clusters.ChildrenOf(parent).ToLookup(c => shown.Contains(c.Id));
        if (!children[true].Any() || !children[false].Any())
            return;
        ProtectRow(
            [.. children[false]],
            c => (parent is null || _shown.Contains((parent.Id, c))) && children[true].All(child => _shown.Contains((child.Id, c))),
            c => _shown.Remove((children[true].MinBy(child => (Cell(child, c).Length, child.Id))!.Id, c)));
    }
}
