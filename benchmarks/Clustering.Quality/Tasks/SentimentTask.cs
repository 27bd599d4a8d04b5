using System.Text.Json;
using Clustering.Anonymization;
using Clustering.Sentiment;

namespace Clustering.Quality;

/// <summary>Rows with a text and a score (any scale) or a label (negative, neutral, positive).</summary>
internal sealed class SentimentTask : IQualityTask
{
    public string Name => "sentiment";

    public TaskOutcome Evaluate(IReadOnlyList<JsonElement> rows)
    {
        var texts = rows.Select(r => Redactor.Default.Redact(LabelledRow.Text(r, "text")).GetText()).ToArray();
        var polarities = texts.Select(t => SentimentAnalyzer.Default.Polarity(t)).ToArray();
        var levels = texts.Select(t => SentimentAnalyzer.Default.Level(t)).ToArray();
        var predictions = polarities.Zip(levels, (polarity, level) => (object)new { polarity, level = NameOf(level) }).ToArray();
        return new TaskOutcome([.. Measure(rows, polarities, levels)], predictions);
    }

    private static IEnumerable<Measure> Measure(IReadOnlyList<JsonElement> rows, double[] polarities, SentimentLevel[] levels)
    {
        var scored = Enumerable.Range(0, rows.Count).Where(i => LabelledRow.Number(rows[i], "score") is not null).ToArray();
        if (scored.Length > 0)
        {
            var gold = scored.Select(i => LabelledRow.Number(rows[i], "score")!.Value).ToArray();
            yield return new Measure("Pearson", Correlation.Pearson(gold, [.. scored.Select(i => polarities[i])]));
            yield return new Measure("Pearson of the levels", Correlation.Pearson(gold, [.. scored.Select(i => (double)levels[i])]));
        }

        var labelled = Enumerable.Range(0, rows.Count).Where(i => rows[i].TryGetProperty("label", out _)).ToArray();
        if (labelled.Length > 0)
        {
            var gold = labelled.Select(i => LabelledRow.Text(rows[i], "label")).ToArray();
            var predicted = labelled.Select(i => SideOf(levels[i])).ToArray();
            yield return new Measure("accuracy", SingleLabel.Accuracy(gold, predicted));
            yield return new Measure("macro-F1", SingleLabel.MacroF1(gold, predicted));
            foreach (var label in gold.Distinct().Order(StringComparer.Ordinal))
                yield return new Measure("F1 " + label, SingleLabel.ScoreOf(label, gold, predicted).F1);
        }
    }

    private static string SideOf(SentimentLevel level) => level < 0 ? "negative" : level > 0 ? "positive" : "neutral";

    private static string NameOf(SentimentLevel level) => level switch
    {
        SentimentLevel.VeryNegative => "very_negative",
        SentimentLevel.Negative => "negative",
        SentimentLevel.Positive => "positive",
        SentimentLevel.VeryPositive => "very_positive",
        _ => "neutral",
    };
}
