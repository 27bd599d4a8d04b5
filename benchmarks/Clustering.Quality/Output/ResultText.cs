using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Clustering.Quality;

/// <summary>Writes results as a plain table, as Markdown and as JSON.</summary>
internal static class ResultText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static string Table(IReadOnlyList<FileResult> results)
    {
        var text = new StringBuilder();
        foreach (var result in results)
        {
            text.Append(HeadOf(result)).Append('\n');
            var width = result.Measures.Max(m => m.Name.Length);
            foreach (var measure in result.Measures)
                text.Append("  ").Append(measure.Name.PadRight(width)).Append("  ").Append(ValueOf(measure).PadLeft(7)).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    internal static string Markdown(IReadOnlyList<FileResult> results)
    {
        var text = new StringBuilder("# Quality\n");
        foreach (var result in results)
        {
            text.Append("\n## ").Append(HeadOf(result)).Append("\n\n| measure | value |\n|---|---:|\n");
            foreach (var measure in result.Measures)
                text.Append("| ").Append(measure.Name).Append(" | ").Append(ValueOf(measure)).Append(" |\n");
        }

        return text.ToString();
    }

    internal static string Json(IReadOnlyList<FileResult> results) =>
        JsonSerializer.Serialize(
            results.Select(r => new
            {
                task = r.Task,
                file = r.File,
                rows = r.Rows,
                seconds = Math.Round(r.Seconds, 3),
                measures = r.Measures.ToDictionary(m => m.Name, m => double.IsFinite(m.Value) ? m.Value : (double?)null),
            }),
            Indented) + "\n";

    private static string HeadOf(FileResult result) => string.Create(
        CultureInfo.InvariantCulture, $"{result.File} ({result.Rows} rows, {result.Seconds:0.0} s)");

    private static string ValueOf(Measure measure) =>
        !double.IsFinite(measure.Value) ? "-" : measure.Value.ToString(measure.IsCount ? "0" : "0.000", CultureInfo.InvariantCulture);
}
