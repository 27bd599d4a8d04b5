using Clustering.Reports;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>The categories with shares, drift and pushback.</summary>
internal static class CategoryView
{
    internal static void Write(IAnsiConsole console, Report report)
    {
        if (report.Categories.Count == 0)
            return;
        var interval = Cells.Percent(report.Provenance.Confidence) + " interval";
        var table = Cells.Table(
            $"Categories ({interval} in brackets)", "category", "conversations", "subjects", "share", "drift", "pushback");
        foreach (var category in report.Categories)
            table.Add(
                Cells.Name(category.Category), Cells.Of(category.Cohort.Conversations), Cells.Of(category.Cohort.Subjects),
                category.Share.ToString(), Cells.Of(category.Drift), Cells.Of(category.Pushback));
        console.Write(table);
    }
}
