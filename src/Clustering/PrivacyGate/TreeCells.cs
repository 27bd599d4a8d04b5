using Clustering.Grouping;

namespace Clustering.PrivacyGate;

/// <summary>
/// One statistic told of every cluster (its drift, its share of a category) as cells over the tree. A cell may be shown under a shown
/// cell only, and what is hidden among the children of a shown cell must be nobody or enough subjects together.
/// </summary>
internal static class TreeCells
{
    /// <param name="clusters">The shown clusters and the tree around them.</param>
    /// <param name="population">Counts subjects.</param>
    /// <param name="rowsOf">The rows of a cluster that enter the cell.</param>
    /// <param name="isEligible">Whether a cell may be told taken alone.</param>
    /// <param name="minSubjects">Subjects that what is hidden must hold together.</param>
    /// <param name="isWholeKnown">Whether the cell of the whole corpus is told elsewhere.</param>
    /// <returns>Ids of the clusters whose cell may be shown.</returns>
    internal static HashSet<int> Protect(
        ShownClusters clusters, Population population, Func<ClusterCandidate, IReadOnlyList<int>> rowsOf,
        Func<ClusterCandidate, bool> isEligible, int minSubjects, bool isWholeKnown)
    {
        var shownClusters = clusters.Shown.Select(c => c.Id).ToHashSet();
        var shown = new HashSet<int>();
        var open = new Queue<ClusterCandidate?>([null]);
        while (open.TryDequeue(out var parent))
        {
            var children = clusters.ChildrenOf(parent);
            var keep = ComplementarySuppression.Protect(
                [.. children.Select(c => shownClusters.Contains(c.Id) && isEligible(c))],
                i => rowsOf(children[i]).Count,
                hidden => (parent is null && !isWholeKnown) || IsSafe(hidden.SelectMany(i => rowsOf(children[i]))));
            foreach (var child in children.Where((_, i) => keep[i]))
            {
                shown.Add(child.Id);
                open.Enqueue(child);
            }
        }

        return shown;

        bool IsSafe(IEnumerable<int> rows) => population.Count(rows) is var size && (size.IsEmpty || size.Subjects >= minSubjects);
    }
}
