using System.Diagnostics;
using System.Text.Json;

namespace Clustering.Quality;

/// <summary>Evaluates every file of a folder whose name begins with a task. A file that fails is named and left out.</summary>
internal static class QualityRun
{
    /// <param name="folder">Where the files are.</param>
    /// <param name="only">The one task to evaluate, or null.</param>
    /// <param name="predictions">Where predictions go, or null.</param>
    /// <param name="log">Says which file is at work and which failed.</param>
    /// <param name="failed">How many files failed.</param>
    internal static List<FileResult> Evaluate(DirectoryInfo folder, string? only, DirectoryInfo? predictions, TextWriter log, out int failed)
    {
        var results = new List<FileResult>();
        failed = 0;
        foreach (var file in folder.GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var stem = LabelledFile.StemOf(file.Name);
            var task = stem is null ? null : QualityTasks.OfStem(stem);
            if (task is null || (only is not null && task.Name != only))
                continue;
            log.WriteLine(stem);
            try
            {
                results.Add(EvaluateFile(task, file, stem!, predictions));
            }
            catch (Exception exception)
            {
                failed++;
                log.WriteLine($"{stem} failed: {exception}");
            }
        }

        return results;
    }

    private static FileResult EvaluateFile(IQualityTask task, FileInfo file, string stem, DirectoryInfo? predictions)
    {
        var rows = LabelledFile.Read(file);
        var watch = Stopwatch.StartNew();
        var outcome = task.Evaluate(rows);
        var result = new FileResult(task.Name, stem, rows.Count, watch.Elapsed.TotalSeconds, outcome.Measures);
        if (predictions is not null)
            WritePredictions(predictions, stem, outcome.Predictions);
        return result;
    }

    private static void WritePredictions(DirectoryInfo folder, string stem, IReadOnlyList<object> predictions)
    {
        folder.Create();
        using var writer = new StreamWriter(Path.Combine(folder.FullName, stem + ".jsonl")) { NewLine = "\n" };
        foreach (var prediction in predictions)
            writer.WriteLine(JsonSerializer.Serialize(prediction));
    }
}
