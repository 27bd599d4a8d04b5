namespace Clustering.Anonymization;

/// <summary>
/// Reads a message in the views that undo evasion: spelled out, spaced out, broken over lines, encoded. Each is made only where there is a
/// sign of it, and a hit counts only where the view differs from the text.
/// </summary>
internal readonly ref struct DerivedViews
{
    private readonly ReadOnlySpan<char> _text;
    private readonly RedactionScratch _scratch;
    private readonly IPiiRecognizer[] _custom;

    /// <summary>Reads the first view and its tokens.</summary>
    public DerivedViews(ReadOnlySpan<char> text, RedactionScratch scratch, IPiiRecognizer[] custom)
    {
        _text = text;
        _scratch = scratch;
        _custom = custom;
    }

    /// <summary>Adds what it finds, in places of the first view.</summary>
    public void Run(PiiSpans spans)
    {
        var tokens = _scratch.Tokens;
        if (tokens.HasSpelled && SpelledView.TryBuild(_text, tokens.All, _scratch.Derived))
            Read(spans);
        if (tokens.HasSpaced && SpacedView.TryBuild(_text, _scratch.Derived))
            Read(spans);
        if (tokens.HasBroken && JoinedView.TryBuild(_text, _scratch.Derived, spaced: false))
        {
            Read(spans);
            if (JoinedView.TryBuild(_text, _scratch.Derived, spaced: true))
                Read(spans);
        }
        if (!tokens.HasLong && !_text.Contains('%'))
            return;
        for (var from = 0; DecodedView.TryNext(_text, from, _scratch.Derived, out var start, out var end); from = end)
        {
            Find();
            if (_scratch.FreshDerived.Count > 0)
                spans.Add(start, end - start, _scratch.FreshDerived[0].Kind);
        }
    }

    private void Read(PiiSpans spans)
    {
        Find();
        var view = _scratch.Derived;
        foreach (var span in _scratch.FreshDerived)
        {
            var start = view.OriginOf(span.Start);
            var end = span.Start + span.Length < view.Length ? view.OriginOf(span.Start + span.Length) : _text.Length;
            if (end > start && !_text[start..end].SequenceEqual(view.Characters.Slice(span.Start, span.Length)))
                spans.Add(start, end - start, span.Kind, span.Scheme);
        }
    }

    private void Find()
    {
        _scratch.FreshDerived.Clear();
        var text = _scratch.Derived.Characters;
        var found = new PiiSpans(_scratch.FreshDerived, text.Length);
        NetScan.Run(text, found);
        _scratch.DerivedTokens.Read(text);
        Recognition.Identifiers(text, _scratch.DerivedTokens, found);
        foreach (var recognizer in _custom)
            recognizer.Recognize(new TextView(text), found);
    }
}
