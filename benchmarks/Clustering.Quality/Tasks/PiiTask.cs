using System.Text.Json;
using Clustering.Anonymization;

namespace Clustering.Quality;

/// <summary>Rows with a text and spans in Unicode code points; rows of a recogniser's unit tests also name the recogniser.</summary>
internal sealed class PiiTask : IQualityTask
{
    // Redacted only in part by design: places and organisations weakly, other dates and titles not at all.
    private static readonly HashSet<string> NotRequired = ["ORGANIZATION", "ORGANISATION", "GPE", "PLACE", "NRP", "DATE_TIME", "TITLE"];

    public string Name => "pii";

    public TaskOutcome Evaluate(IReadOnlyList<JsonElement> rows)
    {
        var (coverage, lower, agreement) = (new SpanCoverage(), new SpanCoverage(), new RecognizerAgreement());
        var predictions = new List<object>(rows.Count);
        foreach (var row in rows)
        {
            var text = LabelledRow.Text(row, "text");
            var (gold, found) = (GoldOf(row), FindIn(text, out var length));
            coverage.Add(length, gold, found);
            if (text.ToLowerInvariant() is var small && small.Length == text.Length)
                lower.Add(length, gold, FindIn(small, out _));
            if (row.TryGetProperty("recognizer", out _))
                agreement.Add(LabelledRow.Text(row, "recognizer"), gold, found);
            predictions.Add(new { spans = found.Select(s => new { start = s.Start, end = s.End, type = s.Type }).ToArray() });
        }

        return new TaskOutcome([.. Measure(coverage), .. MeasureLower(lower), .. agreement.Measures()], predictions);
    }

    private static IEnumerable<Measure> Measure(SpanCoverage coverage)
    {
        yield return new Measure("labelled characters redacted", coverage.LabelledRedacted);
        yield return new Measure("unlabelled characters redacted", coverage.UnlabelledRedacted);
        yield return new Measure("spans fully covered", coverage.SpansCovered);
        yield return new Measure("spans fully covered, without places, organisations, dates, titles", coverage.SpansCoveredWithout(NotRequired));
        yield return new Measure("texts without a label left untouched", coverage.EmptyUntouched);
        foreach (var (type, (spans, covered)) in coverage.Types)
            yield return new Measure($"fully covered {type} (of {spans})", (double)covered / spans);
    }

    private static IEnumerable<Measure> MeasureLower(SpanCoverage lower)
    {
        if (!lower.Types.TryGetValue("PERSON", out var person))
            yield break;
        yield return new Measure("in lower case: fully covered PERSON", (double)person.Covered / person.Spans);
        yield return new Measure("in lower case: unlabelled characters redacted", lower.UnlabelledRedacted);
    }

    private static CharacterSpan[] FindIn(string text, out int length)
    {
        var points = CodePoints.Of(text);
        length = points[^1];
        return [.. Redactor.Default.Find(text).Select(s => new CharacterSpan(points[s.Start], points[s.Start + s.Length], s.Scheme ?? s.Kind.Name))];
    }

    private static CharacterSpan[] GoldOf(JsonElement row) =>
        [.. row.GetProperty("spans").EnumerateArray().Select(s => new CharacterSpan(
            s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32(), LabelledRow.Text(s, "type")))];
}
