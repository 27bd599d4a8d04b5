using System.Text.Json;
using Clustering.Anonymization;

namespace Clustering.Quality;

/// <summary>Rows with a text and spans in Unicode code points.</summary>
internal sealed class PiiTask : IQualityTask
{
    public string Name => "pii";

    public TaskOutcome Evaluate(IReadOnlyList<JsonElement> rows)
    {
        var coverage = new SpanCoverage();
        var predictions = new List<object>(rows.Count);
        foreach (var row in rows)
        {
            var text = LabelledRow.Text(row, "text");
            var points = CodePoints.Of(text);
            var found = Redactor.Default.Find(text)
                .Select(s => new CharacterSpan(points[s.Start], points[s.Start + s.Length], s.Kind.Name)).ToArray();
            coverage.Add(points[^1], GoldOf(row), found);
            predictions.Add(new { spans = found.Select(s => new { start = s.Start, end = s.End, type = s.Type }).ToArray() });
        }

        return new TaskOutcome([.. Measure(coverage)], predictions);
    }

    private static IEnumerable<Measure> Measure(SpanCoverage coverage)
    {
        yield return new Measure("labelled characters redacted", coverage.LabelledRedacted);
        yield return new Measure("unlabelled characters redacted", coverage.UnlabelledRedacted);
        yield return new Measure("spans fully covered", coverage.SpansCovered);
        yield return new Measure("texts without a label left untouched", coverage.EmptyUntouched);
        foreach (var (type, (spans, covered)) in coverage.Types)
            yield return new Measure($"fully covered {type} (of {spans})", (double)covered / spans);
    }

    private static CharacterSpan[] GoldOf(JsonElement row) =>
        [.. row.GetProperty("spans").EnumerateArray().Select(s => new CharacterSpan(
            s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32(), LabelledRow.Text(s, "type")))];
}
