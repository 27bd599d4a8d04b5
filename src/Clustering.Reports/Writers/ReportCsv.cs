using System.Text;

namespace Clustering.Reports;

/// <summary>Writes the tables of a report as CSV (RFC 4180, LF, invariant numbers, a row of names first). What is absent is an empty cell.</summary>
public static class ReportCsv
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>Writes one row a category: size, share, drift and pushback, with their intervals.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; left open.</param>
    public static void WriteCategories(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new CsvRow(writer).Text("name");
        Name(names, "conversations", "subjects", "share", "shareLow", "shareHigh", "drift", "driftLow", "driftHigh", "driftConversations");
        Name(names, "pushback", "pushbackLow", "pushbackHigh", "pushbackBelow", "pushbackAbove");
        names.End();
        foreach (var category in report.Categories)
            new CsvRow(writer).Text(category.Name).Cohort(category.Cohort).Share(category.Share).Drift(category.Drift)
                .Share(category.Pushback?.Share).Number(category.Pushback?.Below).Number(category.Pushback?.Above).End();
    }

    /// <summary>Writes one row a cluster: place in the tree, title with "; " between its words, size, share, drift, and the share of each category.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; left open.</param>
    public static void WriteClusters(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new CsvRow(writer).Text("id");
        Name(names, "parentId", "level", "title", "conversations", "subjects", "share", "shareLow", "shareHigh");
        Name(names, "drift", "driftLow", "driftHigh", "driftConversations");
        foreach (var category in CategoryNames.All)
        {
            var name = CategoryNames.NameOf(category);
            Name(names, name, name + "Low", name + "High", name + "Above");
        }

        names.End();
        foreach (var cluster in report.Clusters)
        {
            var row = new CsvRow(writer).Number(cluster.Id).Number(cluster.ParentId).Number(cluster.Level)
                .Text(string.Join("; ", cluster.Title)).Cohort(cluster.Cohort).Share(cluster.Share).Drift(cluster.Drift);
            foreach (var category in CategoryNames.All)
            {
                var rate = cluster.Categories.FirstOrDefault(c => c.Category == category)?.Share;
                row.Share(rate?.Share).Number(rate?.Above);
            }

            row.End();
        }
    }

    /// <summary>Writes the categories as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void WriteCategories(Report report, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        WriteCategories(report, writer);
    }

    /// <summary>Writes the clusters as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void WriteClusters(Report report, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        WriteClusters(report, writer);
    }

    private static void Name(CsvRow row, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            row.Text(name);
    }
}
