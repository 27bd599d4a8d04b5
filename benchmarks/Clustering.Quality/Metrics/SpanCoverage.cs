namespace Clustering.Quality;

/// <summary>Counts characters and spans: labelled and redacted, whatever type the redaction gave.</summary>
internal sealed class SpanCoverage
{
    private readonly SortedDictionary<string, (int Spans, int Covered)> _types = new(StringComparer.Ordinal);
    private long _labelled;
    private long _labelledRedacted;
    private long _unlabelled;
    private long _unlabelledRedacted;
    private int _empty;
    private int _emptyUntouched;

    /// <summary>Adds a text of this many code points.</summary>
    internal void Add(int length, IReadOnlyList<CharacterSpan> gold, IReadOnlyList<CharacterSpan> predicted)
    {
        var labelled = Marks(length, gold);
        var redacted = Marks(length, predicted);
        for (var i = 0; i < length; i++)
        {
            _labelled += labelled[i] ? 1 : 0;
            _labelledRedacted += labelled[i] && redacted[i] ? 1 : 0;
            _unlabelled += labelled[i] ? 0 : 1;
            _unlabelledRedacted += !labelled[i] && redacted[i] ? 1 : 0;
        }

        foreach (var span in gold)
        {
            var (spans, covered) = _types.GetValueOrDefault(span.Type);
            _types[span.Type] = (spans + 1, covered + (redacted.AsSpan(span.Start, span.End - span.Start).Contains(false) ? 0 : 1));
        }

        _empty += gold.Count == 0 ? 1 : 0;
        _emptyUntouched += gold.Count == 0 && predicted.Count == 0 ? 1 : 0;
    }

    /// <summary>Share of labelled characters redacted.</summary>
    internal double LabelledRedacted => (double)_labelledRedacted / _labelled;

    /// <summary>Share of unlabelled characters redacted.</summary>
    internal double UnlabelledRedacted => (double)_unlabelledRedacted / _unlabelled;

    /// <summary>Share of texts without a label that stayed as they were.</summary>
    internal double EmptyUntouched => (double)_emptyUntouched / _empty;

    /// <summary>Share of labelled spans redacted to the last character.</summary>
    internal double SpansCovered => (double)_types.Values.Sum(t => t.Covered) / _types.Values.Sum(t => t.Spans);

    /// <summary>The same over all labelled types but some.</summary>
    internal double SpansCoveredWithout(IReadOnlySet<string> types)
    {
        var rest = _types.Where(t => !types.Contains(t.Key)).Select(t => t.Value).ToList();
        return (double)rest.Sum(t => t.Covered) / rest.Sum(t => t.Spans);
    }

    /// <summary>For each labelled type its spans, and how many of them are redacted to the last character.</summary>
    internal IReadOnlyDictionary<string, (int Spans, int Covered)> Types => _types;

    private static bool[] Marks(int length, IReadOnlyList<CharacterSpan> spans)
    {
        var marks = new bool[length];
        foreach (var span in spans)
            marks.AsSpan(span.Start, span.End - span.Start).Fill(true);
        return marks;
    }
}
