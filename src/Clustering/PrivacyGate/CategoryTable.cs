using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>
/// The table of clusters by primary category. Both margins are known, so a hidden cell needs company in its row (the other categories of
/// the cluster) and in its column (the same category in sibling clusters); hiding for the one may open the other, so both repeat until nothing changes.
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
            ProtectColumns();
            ProtectRows();
        }
        while (_shown.Count < before);
    }

    /// <summary>The shares of a shown cluster that may be told, larger ones first. A category that leaves too few outside it is told by its bound.</summary>
    internal IReadOnlyList<CategoryShare> SharesOf(ClusterCandidate cluster) =>
        [.. CategoryNames.All.Where(c => _shown.Contains((cluster.Id, c)) || SubjectsOutside([cluster], c) < GateRules.RateSubjects)
            .OrderByDescending(c => Cell(cluster, c).Length).ThenBy(c => c)
            .Select(c => new CategoryShare(c, RateOf(cluster, c)))];

    private Rate RateOf(ClusterCandidate cluster, Category category) => Rate.Of(
        _population.Share(cluster.Rows, row => StudyRules.Primary(_population.Facets(row)) == category),
        Subjects([cluster], category), SubjectsOutside([cluster], category), _population.Count(cluster.Rows).Subjects);

    private int[] Cell(ClusterCandidate cluster, Category category) => _cells[cluster.Id][(int)category];

    private int[][] Split(int[] rows)
    {
        var primary = rows.ToLookup(row => StudyRules.Primary(_population.Facets(row)));
        return [.. CategoryNames.All.Select(c => primary[c].ToArray())];
    }

    private int Subjects(IEnumerable<ClusterCandidate> clusters, Category category) =>
        _population.Count(clusters.SelectMany(cluster => Cell(cluster, category))).Subjects;

    private int SubjectsOutside(IEnumerable<ClusterCandidate> clusters, Category category) =>
        _population.Count(clusters.SelectMany(cluster => CategoryNames.All.Where(c => c != category).SelectMany(c => Cell(cluster, c)))).Subjects;

    /// <summary>Whether the share of a category in these clusters together is a rate with enough subjects on each side.</summary>
    private bool IsKnowable(IReadOnlyCollection<ClusterCandidate> clusters, Category category) =>
        Subjects(clusters, category) >= GateRules.RateSubjects && SubjectsOutside(clusters, category) >= GateRules.RateSubjects;

    private void ProtectColumns()
    {
        foreach (var category in CategoryNames.All)
        {
            var kept = TreeCells.Protect(
                _clusters, c => _shown.Contains((c.Id, category)), c => Cell(c, category).Length,
                hidden => IsKnowable([.. hidden], category), isWholeKnown: true);
            _shown.RemoveWhere(cell => cell.Category == category && !kept.Contains(cell.Cluster));
        }
    }

    private void ProtectRows()
    {
        foreach (var cluster in _clusters.Shown)
        {
            var kept = ComplementarySuppression.Protect(
                [.. CategoryNames.All.Select(c => _shown.Contains((cluster.Id, c)))],
                i => _cells[cluster.Id][i].Length,
                hidden => _population.Count(hidden.SelectMany(i => _cells[cluster.Id][i])) is var size && (size.IsEmpty || size.Subjects >= GateRules.RateSubjects));
            foreach (var category in CategoryNames.All.Where(c => !kept[(int)c]))
                _shown.Remove((cluster.Id, category));
        }
    }
}
