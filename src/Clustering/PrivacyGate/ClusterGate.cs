using Clustering.Grouping;
using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>Releases clusters: their place in the tree, titles, sizes, categories and drift.</summary>
internal static class ClusterGate
{
    internal static IReadOnlyList<ReportedCluster> Release(ShownClusters clusters, Population population, CancellationToken cancellationToken)
    {
        var categories = new CategoryTable(clusters, population);
        var drifts = clusters.All.ToDictionary(c => c.Id, c => population.WithDrift(c.Rows));
        var shownDrifts = TreeCells.Protect(
            clusters, c => population.Count(drifts[c.Id]).Subjects >= GateRules.MeanSubjects, c => drifts[c.Id].Length,
            hidden => population.HasNoneOrEnoughDrift(hidden.SelectMany(c => drifts[c.Id])),
            isWholeKnown: true);
        var numbers = clusters.Shown.Select((c, i) => (c.Id, Number: i)).ToDictionary(p => p.Id, p => p.Number);
        var released = new List<ReportedCluster>();
        foreach (var cluster in clusters.Shown)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var size = population.Count(cluster.Rows);
            var members = cluster.Rows.ToHashSet();
            released.Add(new ReportedCluster(
                numbers[cluster.Id],
                cluster.ParentId is { } parent ? numbers[parent] : null,
                cluster.Level,
                Title(cluster, size, population),
                population.Cohort(size),
                population.Share(population.Rows, members.Contains),
                categories.SharesOf(cluster),
                shownDrifts.Contains(cluster.Id) ? population.Drift(cluster.Rows, drifts[cluster.Id], DriftStream(cluster)) : null));
        }

        return released;
    }

    /// <summary>For each level what is in no shown cluster of the cut through the tree at that level, where it is a group that may be told.</summary>
    internal static IReadOnlyList<Suppression> Suppressed(ShownClusters clusters, Population population)
    {
        var suppressed = new List<Suppression>();
        var levels = clusters.All.ToDictionary(c => c.Id, c => c.Level);
        foreach (var level in levels.Values.Distinct().OrderDescending())
        {
            var shown = clusters.Shown.Where(c => c.Level <= level && (c.ParentId is not { } parent || levels[parent] > level)).SelectMany(c => c.Rows).ToHashSet();
            var hidden = population.Count(population.Rows.Where(row => !shown.Contains(row)));
            if (hidden.Meets(population.Thresholds))
                suppressed.Add(new Suppression(level, population.Cohort(hidden)));
        }

        return suppressed;
    }

    private static PublicTerm[] Title(ClusterCandidate cluster, GroupSize size, Population population)
    {
        var corpus = population.Whole.Conversations;
        return [.. cluster.Terms
            .Where(t => t.SubjectsOverall >= GateRules.TermSubjectsOverall(corpus)
                && t.SubjectsInCluster >= GateRules.TermSubjectsInCluster(corpus, size.Subjects))
            .Take(ReportedCluster.TitleTerms)
            .Select(t => Vocabulary.Shipped[t.Term])];
    }

    /// <summary>Clusters draw from streams behind those of the categories.</summary>
    private static ulong DriftStream(ClusterCandidate cluster) => 1_000 + (ulong)cluster.Id;
}
