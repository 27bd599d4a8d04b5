using System.Text.Json;
using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.Quality;

/// <summary>Rows with messages, gold and gold_acceptable; measured over all rows, and for each language where there are several.</summary>
internal sealed class CategoryTask : IQualityTask
{
    private const string ContentCreation = "content_creation";

    public string Name => "category";

    public TaskOutcome Evaluate(IReadOnlyList<JsonElement> rows)
    {
        var labels = rows.Select(r => AffectiveClassifier.Default.Classify(LabelledRow.Redacted(r))).ToArray();
        var judged = rows.Zip(labels, (r, l) => new CategoryRow(LabelledRow.Texts(r, "gold"), LabelledRow.Texts(r, "gold_acceptable"), NamesOf(l))).ToArray();
        var measures = Measure(judged, "").ToList();
        var languages = rows.Select(r => r.TryGetProperty("lang", out var l) ? l.GetString()! : "").ToArray();
        if (languages.Distinct().Count() > 1)
        {
            foreach (var language in languages.Distinct().Order(StringComparer.Ordinal))
                measures.AddRange(MeasureAll([.. judged.Where((_, i) => languages[i] == language)], $" [{language}]"));
        }

        var predictions = labels.Select(l => (object)new { labels = NamesOf(l), scores = ScoresOf(l) }).ToArray();
        return new TaskOutcome(measures, predictions);
    }

    private static IEnumerable<Measure> Measure(CategoryRow[] rows, string suffix)
    {
        foreach (var measure in MeasureAll(rows, suffix))
            yield return measure;
        foreach (var label in rows.SelectMany(r => r.Gold).Distinct().Order(StringComparer.Ordinal))
        {
            var score = MultiLabel.ScoreOf(label, rows);
            yield return new Measure(label + " precision", score.Precision);
            yield return new Measure(label + " recall", score.Recall);
            yield return new Measure(label + " F1", score.F1);
        }
    }

    private static IEnumerable<Measure> MeasureAll(CategoryRow[] rows, string suffix) =>
    [
        new Measure("recall of the primary label" + suffix, MultiLabel.PrimaryRecall(rows)),
        new Measure("primary prediction no error" + suffix, MultiLabel.PrimaryAccepted(rows)),
        new Measure("macro-F1" + suffix, MultiLabel.MacroF1(rows)),
        new Measure("false alarms on none" + suffix, MultiLabel.FalseAlarms(rows, p => p is not ("none" or ContentCreation))),
        new Measure("content-creation F1" + suffix, MultiLabel.ScoreOf(ContentCreation, rows).F1),
    ];

    private static string[] NamesOf(AffectiveLabels labels)
    {
        if (labels.IsContentCreation)
            return [ContentCreation];
        if (!labels.IsAffective)
            return ["none"];
        return
        [
            FileNameOf(labels.Primary),
            .. CategoryNames.All.Where(c => c != labels.Primary && c != Category.None && labels.Has(c)).OrderByDescending(labels.Score).Select(FileNameOf),
        ];
    }

    private static Dictionary<string, float> ScoresOf(AffectiveLabels labels)
    {
        var scores = CategoryNames.All.ToDictionary(FileNameOf, labels.Score);
        scores[ContentCreation] = labels.ContentCreationScore;
        return scores;
    }

    private static string FileNameOf(Category category) =>
        category == Category.InterpersonalAdvice ? "interpersonal_advice" : CategoryNames.NameOf(category);
}
