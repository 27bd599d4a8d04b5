using Clustering.Reports;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>A report as tables: the summary at the end of a run, or all of it.</summary>
internal static class SummaryView
{
    private const int LargestClusters = 12;

    /// <summary>The summary of a run.</summary>
    internal static void Write(Terminal terminal, Report report) =>
        Write(terminal, report, console => ClusterView.WriteLargest(console, report, LargestClusters));

    /// <summary>The whole report.</summary>
    internal static void WriteAll(Terminal terminal, Report report) => Write(terminal, report, console =>
    {
        ClusterView.WriteTree(console, report);
        FacetView.Write(console, report);
    });

    private static void Write(Terminal terminal, Report report, Action<IAnsiConsole> writeRest)
    {
        FunnelView.Write(terminal.Tables, report);
        CategoryView.Write(terminal.Tables, report);
        writeRest(terminal.Tables);
        SuppressionView.Write(terminal.OutputText, report);
    }
}
