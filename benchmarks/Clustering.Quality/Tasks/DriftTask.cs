using System.Text.Json;
using Clustering.Sentiment;

namespace Clustering.Quality;

/// <summary>Rows with messages and labels.gold_drift; correlations over the rows where both drifts exist.</summary>
internal sealed class DriftTask : IQualityTask
{
    public string Name => "drift";

    public TaskOutcome Evaluate(IReadOnlyList<JsonElement> rows)
    {
        var predicted = rows.Select(r => SentimentDrift.Of(LabelledRow.Redacted(r))).ToArray();
        var gold = rows.Select(r => LabelledRow.Number(r.GetProperty("labels"), "gold_drift")).ToArray();
        var both = Enumerable.Range(0, rows.Count).Where(i => gold[i] is not null && predicted[i] is not null).ToArray();
        var x = both.Select(i => gold[i]!.Value).ToArray();
        var y = both.Select(i => predicted[i]!.Value).ToArray();
        return new TaskOutcome(
            [
                new Measure("Pearson", Correlation.Pearson(x, y)),
                new Measure("Spearman", Correlation.Spearman(x, y)),
                new Measure("rows compared", both.Length, IsCount: true),
                new Measure("undefined predictions", predicted.Count(p => p is null), IsCount: true),
                new Measure("rows without gold", gold.Count(g => g is null), IsCount: true),
            ],
            [.. predicted.Select(drift => (object)new { drift })]);
    }
}
