using Clustering.Grouping;

namespace Clustering.PrivacyGate;

/// <summary>
/// Which clusters of the tree may be told: a child of a shown parent that meets the thresholds, as long as what is hidden
/// beside it is safe. Below a hidden cluster nothing is shown, so that every difference of shown cells is a sum of safe ones.
/// </summary>
internal sealed class ShownClusters
{
    private readonly ILookup<int, ClusterCandidate> _children;

    internal ShownClusters(IReadOnlyList<ClusterCandidate> clusters, Population population)
    {
        All = clusters;
        _children = clusters.ToLookup(c => c.ParentId ?? -1);
        var shown = new List<ClusterCandidate>();
        var open = new Queue<IReadOnlyList<ClusterCandidate>>([ChildrenOf(null)]);
        while (open.TryDequeue(out var siblings))
        {
            var sizes = siblings.Select(c => population.Count(c.Rows)).ToArray();
            var keep = ComplementarySuppression.Protect(
                [.. sizes.Select(s => s.Meets(population.Thresholds))],
                i => sizes[i].Conversations,
                hidden => population.Count(hidden.SelectMany(i => siblings[i].Rows)).Meets(population.Thresholds));
            foreach (var cluster in siblings.Where((_, i) => keep[i]))
            {
                shown.Add(cluster);
                open.Enqueue(ChildrenOf(cluster));
            }
        }

        // By rounded size: the order must not tell what the rounding hides.
        Shown = [.. shown.OrderByDescending(c => c.Level).ThenByDescending(c => Reports.Cohort.Round(c.Rows.Length)).ThenBy(c => c.Rows[0])];
    }

    /// <summary>All clusters.</summary>
    internal IReadOnlyList<ClusterCandidate> All { get; }

    /// <summary>Those that may be told, parents before children, larger ones first.</summary>
    internal IReadOnlyList<ClusterCandidate> Shown { get; }

    /// <summary>The children of a cluster, or the clusters at the top; shown or not.</summary>
    internal IReadOnlyList<ClusterCandidate> ChildrenOf(ClusterCandidate? parent) => [.. _children[parent?.Id ?? -1]];
}
