using Clustering.Grouping;
using Clustering.PrivacyGate;
using Clustering.Reports;

namespace Clustering.Tests.PrivacyGate;

/// <summary>
/// An attacker on the table of clusters by category. He knows the told cells, all sizes and the totals of the categories, and solves every
/// line that has one unknown left: the categories of a group, or one category over a parent, its shown children and the rest of it. What is
/// unknown in a group he knows together, as its size minus what is known.
/// </summary>
internal sealed class CategoryDeduction
{
    private readonly Dictionary<int, int[]> _groups = [];
    private readonly List<(int Group, Category Category)[]> _lines = [];
    private readonly HashSet<(int Group, Category Category)> _known = [];

    internal CategoryDeduction(ShownClusters clusters, CategoryTable table, int[] whole)
    {
        const int Whole = -1;
        var shown = clusters.Shown.Select(c => c.Id).ToHashSet();
        foreach (var cluster in clusters.Shown)
        {
            Add(cluster.Id, cluster.Rows);
            _known.UnionWith(table.SharesOf(cluster).Where(s => s.Share.Share is not null).Select(s => (cluster.Id, s.Category)));
        }

        _known.UnionWith(CategoryNames.All.Select(c => (Whole, c)));
        foreach (var parent in clusters.Shown.Cast<ClusterCandidate?>().Append(null))
        {
            var id = parent?.Id ?? Whole;
            var children = clusters.ChildrenOf(parent).Where(c => shown.Contains(c.Id)).ToArray();
            int[] rest = [.. (parent?.Rows ?? whole).Except(children.SelectMany(c => c.Rows))];
            if (children.Length == 0)
                continue;
            if (rest.Length > 0)
                Add(-10 - id, rest);
            foreach (var category in CategoryNames.All)
                _lines.Add([(id, category), .. children.Select(c => (c.Id, category)), .. rest.Length > 0 ? [(-10 - id, category)] : Array.Empty<(int, Category)>()]);
        }
    }

    /// <summary>For each group the categories, alone or together, whose number he knows in the end.</summary>
    internal IEnumerable<(int[] Rows, Category[] Categories)> Deduce()
    {
        while (_lines.Select(l => l.Where(cell => !_known.Contains(cell)).ToArray()).FirstOrDefault(l => l.Length == 1) is { } found)
            _known.Add(found[0]);
        foreach (var (group, rows) in _groups)
        {
            foreach (var category in CategoryNames.All.Where(c => _known.Contains((group, c))))
                yield return (rows, [category]);
            if (CategoryNames.All.Where(c => !_known.Contains((group, c))).ToArray() is { Length: > 0 } unknown)
                yield return (rows, unknown);
        }
    }

    private void Add(int group, int[] rows)
    {
        _groups.Add(group, rows);
        _lines.Add([.. CategoryNames.All.Select(c => (group, c))]);
    }
}
