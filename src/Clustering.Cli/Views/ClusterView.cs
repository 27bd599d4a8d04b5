using Clustering.Reports;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>The clusters: the largest base clusters, or all of them under their parents.</summary>
internal static class ClusterView
{
    private const int Indent = 2;

    /// <summary>Columns and the blanks before them, from the widest table to the narrowest.</summary>
    private static readonly (bool Subjects, bool Mostly, int Gap)[] Layouts = [(true, true, 1), (false, true, 1), (false, true, 0), (false, false, 0)];

    /// <summary>The largest base clusters.</summary>
    internal static void WriteLargest(IAnsiConsole console, Report report, int count)
    {
        var bases = report.Clusters.Where(c => c.Level == 0).ToList();
        var largest = bases.OrderByDescending(c => c.Cohort.Conversations).ThenBy(c => c.Id).Take(count).Select(c => (c, 0)).ToList();
        Write(console, largest.Count < bases.Count ? $"The {largest.Count} largest of {bases.Count} base clusters" : $"Base clusters ({bases.Count})", largest);
    }

    /// <summary>All clusters, children indented under their parents.</summary>
    internal static void WriteTree(IAnsiConsole console, Report report)
    {
        var children = report.Clusters.ToLookup(c => c.ParentId ?? -1);
        var bases = report.Clusters.Count(c => c.Level == 0);
        Write(console, $"Clusters ({bases} base clusters under {report.Clusters.Count - bases} parents)", Below(-1, 0).ToList());

        IEnumerable<(ReportedCluster, int)> Below(int id, int depth) =>
            children[id].SelectMany(c => Below(c.Id, depth + 1).Prepend((c, depth)));
    }

    private static void Write(IAnsiConsole console, string title, IReadOnlyList<(ReportedCluster Cluster, int Depth)> rows)
    {
        if (rows.Count == 0)
            return;
        var tables = Layouts.Select(layout => Table(console, rows, layout.Subjects, layout.Mostly, layout.Gap)).ToList();
        Cells.Write(console, title, tables.Find(t => Cells.Fits(console, t)) ?? tables[^1]);
    }

    private static Table Table(IAnsiConsole console, IReadOnlyList<(ReportedCluster Cluster, int Depth)> rows, bool subjects, bool mostly, int gap)
    {
        var table = Cells.Table(console, "title", "conversations", subjects ? "subjects" : null, "share", "drift", mostly ? "mostly" : null);
        foreach (var column in table.Columns.Skip(1))
            column.Padding = new Padding(gap, 0, 0, 0);
        foreach (var (cluster, depth) in rows)
            table.Add(
                Indent * depth, Cells.Title(cluster), Cells.Of(cluster.Cohort.Conversations),
                subjects ? Cells.Of(cluster.Cohort.Subjects) : null, Cells.Percent(cluster.Share.Value), Cells.Of(cluster.Drift),
                mostly ? Mostly(cluster) : null);
        return table;
    }

    private static string Mostly(ReportedCluster cluster) =>
        cluster.Main is { } most ? $"{Cells.Name(most.Category)} {(most.Share.Share is { } share ? Cells.Percent(share.Value) : most.Share)}" : "-";
}
