using System.CommandLine;
using Clustering.Quality;

var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder with TASK_*.jsonl or TASK_*.jsonl.gz files." };
var only = new Option<string?>("--only") { Description = "Evaluate one task: " + string.Join(", ", QualityTasks.Names) + "." };
var predictions = new Option<DirectoryInfo?>("--predictions") { Description = "Write one JSON line for each input row to a file of the same name in this folder." };
var json = new Option<FileInfo?>("--json") { Description = "Write all measures as JSON." };
var markdown = new Option<FileInfo?>("--markdown") { Description = "Write the tables as Markdown." };
only.AcceptOnlyFromAmong([.. QualityTasks.Names]);

var command = new RootCommand("Measures redaction, categories, sentiment, drift and clusters on labelled files.") { folder, only, predictions, json, markdown };
command.SetAction(parsed =>
{
    var source = parsed.GetRequiredValue(folder);
    if (!source.Exists)
    {
        Console.Error.WriteLine("There is no such folder.");
        return 2;
    }

    var results = QualityRun.Evaluate(source, parsed.GetValue(only), parsed.GetValue(predictions), Console.Error, out var failed);
    if (results.Count + failed == 0)
    {
        Console.Error.WriteLine("The folder has no TASK_*.jsonl or TASK_*.jsonl.gz file of a known task.");
        return 2;
    }

    Console.Out.Write(ResultText.Table(results));
    if (parsed.GetValue(json) is { } jsonFile)
        File.WriteAllText(jsonFile.FullName, ResultText.Json(results));
    if (parsed.GetValue(markdown) is { } markdownFile)
        File.WriteAllText(markdownFile.FullName, ResultText.Markdown(results));
    return failed == 0 ? 0 : 1;
});
return command.Parse(args).Invoke();
