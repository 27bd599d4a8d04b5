using Clustering.Reports;

namespace Clustering.Cli;

/// <summary>The files of a report.</summary>
internal static class ReportFiles
{
    /// <summary>Writes them as pending files and returns their paths.</summary>
    internal static IReadOnlyList<string> Write(PendingFiles files, string folder, Report report, bool csv)
    {
        var names = new List<string>();
        ReportJson.Write(report, Create("report.json"));
        ReportMarkdown.Write(report, Create("report.md"));
        if (csv)
        {
            ReportCsv.WriteCategories(report, Create("categories.csv"));
            ReportCsv.WriteClusters(report, Create("clusters.csv"));
        }

        return names;

        Stream Create(string name)
        {
            names.Add(Path.Combine(folder, name));
            return files.Create(names[^1]);
        }
    }
}
