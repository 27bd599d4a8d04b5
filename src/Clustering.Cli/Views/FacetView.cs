using Clustering.Reports;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>The facets that may be told.</summary>
internal static class FacetView
{
    internal static void Write(IAnsiConsole console, Report report)
    {
        foreach (var facet in report.Facets.Where(f => f.Labels.Count > 0))
        {
            var table = Cells.Table(console, "label", "conversations", "subjects", "share");
            foreach (var label in facet.Labels)
                table.Add(label.Name, Cells.Of(label.Cohort.Conversations), Cells.Of(label.Cohort.Subjects), label.Share.ToString());
            Cells.Write(console, "Facet: " + facet.Name, table);
        }
    }
}
