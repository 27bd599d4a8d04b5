using System.Globalization;

namespace Clustering.Reports;

/// <summary>The clusters of a report as a nested list, each with its words, size, share, main category and drift.</summary>
internal static class MarkdownClusters
{
    internal static void Write(MarkdownText text, IReadOnlyList<ReportedCluster> clusters)
    {
        if (clusters.Count == 0)
            return;
        text.Heading("Clusters");
        var children = clusters.ToLookup(c => c.ParentId ?? -1);
        foreach (var root in children[-1])
            Branch(text, root, children, 0);
        text.Line();
    }

    internal static string Level(int level) => level == 0 ? "base clusters" : string.Create(CultureInfo.InvariantCulture, $"parents, level {level}");

    /// <summary>Levels fall from parent to child, so this goes no deeper than <see cref="ReportedCluster.HighestLevel"/>.</summary>
    private static void Branch(MarkdownText text, ReportedCluster cluster, ILookup<int, ReportedCluster> children, int depth)
    {
        text.Line(new string(' ', 2 * depth) + "- " + Describe(cluster));
        foreach (var child in children[cluster.Id])
            Branch(text, child, children, depth + 1);
    }

    private static string Describe(ReportedCluster cluster)
    {
        var title = cluster.Title.Count == 0
            ? "(no title)"
            : "**" + string.Join(", ", cluster.Title.Select(t => MarkdownText.Safe(t.Value))) + "**";
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{title} \\[{cluster.Id}\\]: {cluster.Cohort.Conversations:N0} conversations of {cluster.Cohort.Subjects:N0} subjects, {cluster.Share}");
        if (cluster.Main is { } main)
            line += string.Create(CultureInfo.InvariantCulture, $"; mainly {ReportMarkdown.Words(main.Category)}, {ReportMarkdown.RateOf(main.Share)}");

        return cluster.Drift is { } drift
            ? line + $"; drift {drift}" + (drift.Conversations is { } n ? string.Create(CultureInfo.InvariantCulture, $" over {n:N0} conversations") : "")
            : line;
    }
}
