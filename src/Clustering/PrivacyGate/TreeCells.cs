using Clustering.Grouping;

namespace Clustering.PrivacyGate;

/// <summary>
/// One statistic told of every cluster (its drift, its share of a category) as cells over the tree. A cell may be shown under a shown
/// cell only, and what is hidden among the children of a shown cell must be safe together.
/// </summary>
internal static class TreeCells
{
    /// <param name="clusters">The shown clusters and the tree around them.</param>
    /// <param name="isEligible">Whether a cell may be told taken alone.</param>
    /// <param name="size">Size of a cell, by which the next one to hide is chosen.</param>
    /// <param name="isSafe">Whether the cells of these clusters may be known together.</param>
    /// <param name="isWholeKnown">Whether the cell of the whole corpus is told elsewhere.</param>
    /// <returns>Ids of the clusters whose cell may be shown.</returns>
    internal static HashSet<int> Protect(
        ShownClusters clusters, Func<ClusterCandidate, bool> isEligible, Func<ClusterCandidate, int> size,
        Func<IEnumerable<ClusterCandidate>, bool> isSafe, bool isWholeKnown)
    {
        var shownClusters = clusters.Shown.Select(c => c.Id).ToHashSet();
        var shown = new HashSet<int>();
        var open = new Queue<ClusterCandidate?>([null]);
        while (open.TryDequeue(out var parent))
        {
            var children = clusters.ChildrenOf(parent);
            var keep = ComplementarySuppression.Protect(
                [.. children.Select(c => shownClusters.Contains(c.Id) && isEligible(c))],
                i => size(children[i]),
                hidden => (parent is null && !isWholeKnown) || isSafe(hidden.Select(i => children[i])));
            foreach (var child in children.Where((_, i) => keep[i]))
            {
                shown.Add(child.Id);
                open.Enqueue(child);
            }
        }

        return shown;
    }
}
