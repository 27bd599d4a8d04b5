namespace Clustering.Anonymization;

/// <summary>Makes spans that lie apart: those that overlap become one that covers them all, of the kind of the longest. Spans that only touch stay apart.</summary>
internal static class SpanOverlaps
{
    /// <summary>Sorts and joins in place; of equally long spans the one found first gives the kind.</summary>
    public static void Resolve(List<PiiSpan> spans)
    {
        if (spans.Count < 2)
            return;
        var order = spans.Select((span, found) => (span, found)).OrderBy(s => s.span.Start).ThenByDescending(s => s.span.Length).ThenBy(s => s.found);
        var resolved = new List<PiiSpan>(spans.Count);
        var longest = 0;
        foreach (var (span, _) in order)
        {
            var end = resolved.Count == 0 ? 0 : resolved[^1].Start + resolved[^1].Length;
            if (resolved.Count == 0 || span.Start >= end)
            {
                resolved.Add(span);
                longest = span.Length;
                continue;
            }
            var joined = resolved[^1];
            var named = span.Length > longest ? span : joined;
            longest = Math.Max(longest, span.Length);
            resolved[^1] = named with { Start = joined.Start, Length = Math.Max(end, span.Start + span.Length) - joined.Start };
        }
        spans.Clear();
        spans.AddRange(resolved);
    }
}
