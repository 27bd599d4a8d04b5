using Clustering.Reports;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>The clusters: the largest base clusters, or all of them under their parents.</summary>
internal static class ClusterView
{
    private const int Indent = 2;

    /// <summary>The largest base clusters.</summary>
    internal static void WriteLargest(IAnsiConsole console, Report report, int count)
    {
        var largest = report.Clusters.Where(c => c.Level == 0)
            .OrderByDescending(c => c.Cohort.Conversations).ThenBy(c => c.Id).Take(count).ToList();
        Write(console, $"Largest clusters ({largest.Count} of {report.Clusters.Count(c => c.Level == 0)})", largest.Select(c => (c, 0)));
    }

    /// <summary>All clusters, children indented under their parents.</summary>
    internal static void WriteTree(IAnsiConsole console, Report report)
    {
        var children = report.Clusters.ToLookup(c => c.ParentId ?? -1);
        Write(console, "Clusters", Below(-1, 0));

        IEnumerable<(ReportedCluster, int)> Below(int id, int depth) =>
            children[id].SelectMany(c => Below(c.Id, depth + 1).Prepend((c, depth)));
    }

    private static void Write(IAnsiConsole console, string title, IEnumerable<(ReportedCluster Cluster, int Depth)> rows)
    {
        var wide = Cells.IsWide(console);
        var table = Cells.Table(console, title, "title", "conversations", wide ? "subjects" : null, "share", "drift", wide ? "mostly" : null);
        foreach (var (cluster, depth) in rows)
            table.Add(
                Indent * depth, Cells.Title(cluster), Cells.Of(cluster.Cohort.Conversations),
                wide ? Cells.Of(cluster.Cohort.Subjects) : null, Cells.Percent(cluster.Share.Value), Cells.Of(cluster.Drift),
                wide ? Mostly(cluster) : null);
        if (table.Rows.Count > 0)
            console.Write(table);
    }

    private static string Mostly(ReportedCluster cluster) =>
        cluster.Categories is [var most, ..] ? $"{Cells.Name(most.Category)} {(most.Share.Share is { } share ? Cells.Percent(share.Value) : most.Share)}" : "-";
}
