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
        var wide = Cells.IsWide(console);
        var table = Cells.Table(
            console, "category", "conversations", wide ? "subjects" : null, "share", "drift", "pushback");
        foreach (var category in report.Categories)
            table.Add(
                Cells.Name(category.Category), Cells.Of(category.Cohort.Conversations), wide ? Cells.Of(category.Cohort.Subjects) : null,
                category.Share.ToString(), Cells.Of(category.Drift), Cells.Of(category.Pushback));
        Cells.Write(console, $"Categories ({interval} in brackets)", table);
    }
}
