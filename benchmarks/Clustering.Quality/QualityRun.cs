using System.Diagnostics;
using System.Text.Json;

namespace Clustering.Quality;

/// <summary>Evaluates every file of a folder whose name begins with a task.</summary>
internal static class QualityRun
{
    internal static List<FileResult> Evaluate(DirectoryInfo folder, string? only, DirectoryInfo? predictions, TextWriter log)
    {
        var results = new List<FileResult>();
        foreach (var file in folder.GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var stem = LabelledFile.StemOf(file.Name);
            var task = stem is null ? null : QualityTasks.OfStem(stem);
            if (task is null || (only is not null && task.Name != only))
                continue;
            log.WriteLine(stem);
            var rows = LabelledFile.Read(file);
            var watch = Stopwatch.StartNew();
            var outcome = task.Evaluate(rows);
            results.Add(new FileResult(task.Name, stem!, rows.Count, watch.Elapsed.TotalSeconds, outcome.Measures));
            if (predictions is not null)
                WritePredictions(predictions, stem!, outcome.Predictions);
        }

        return results;
    }

    private static void WritePredictions(DirectoryInfo folder, string stem, IReadOnlyList<object> predictions)
    {
        folder.Create();
        using var writer = new StreamWriter(Path.Combine(folder.FullName, stem + ".jsonl")) { NewLine = "\n" };
        foreach (var prediction in predictions)
            writer.WriteLine(JsonSerializer.Serialize(prediction));
    }
}
