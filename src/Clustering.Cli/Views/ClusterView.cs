using Clustering.Reports;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>The clusters: the largest base clusters, or all of them under their parents.</summary>
internal static class ClusterView
{
    private const string Indent = "  ";

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
        var table = Cells.Table(title, "title", "conversations", "subjects", "share", "drift", "mostly");
        foreach (var (cluster, depth) in rows)
            table.Add(
                string.Concat(Enumerable.Repeat(Indent, depth)) + Cells.Title(cluster), Cells.Of(cluster.Cohort.Conversations),
                Cells.Of(cluster.Cohort.Subjects), Cells.Percent(cluster.Share.Value), Cells.Of(cluster.Drift), Mostly(cluster));
        if (table.Rows.Count > 0)
            console.Write(table);
    }

    private static string Mostly(ReportedCluster cluster) =>
        cluster.Categories.MaxBy(c => c.Share.Value) is { } most ? $"{Cells.Name(most.Category)} {Cells.Percent(most.Share.Value)}" : "-";
}
