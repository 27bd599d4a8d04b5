namespace Clustering.Anonymization;

/// <summary>
/// Finds the identifiers of one message. What is found is covered by barriers and the rest is read again until nothing more is
/// found, so that redacting the redacted text finds nothing either. Spans are places in the view.
/// </summary>
internal ref struct MessageSweep
{
    private const int MostRounds = 12;

    private readonly NormalizedView _view;
    private readonly List<PiiSpan> _known;
    private readonly List<PiiSpan> _fresh = [];
    private char[]? _covered;

    /// <summary>Starts with what is already known; what is found is added there.</summary>
    public MessageSweep(NormalizedView view, List<PiiSpan> known)
    {
        _view = view;
        _known = known;
        for (var (at, length) = Placeholders.Next(view.Characters, 0); length > 0; (at, length) = Placeholders.Next(view.Characters, at + length))
            Cover(at, length);
        foreach (var span in known)
            Cover(span.Start, span.Length);
    }

    private readonly ReadOnlySpan<char> Text => _covered is null ? _view.Characters : _covered;

    /// <summary>Runs the recognisers until they find nothing more. False where they never come to an end.</summary>
    public bool Run(IReadOnlyList<IPiiRecognizer> recognizers, ConversationNames names)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var spans = new PiiSpans(_fresh, Text.Length);
            foreach (var recognizer in recognizers)
                recognizer.Recognize(new TextView(Text), spans);
            names.Find(Text, spans);
            if (Take(names))
                continue;
            BuiltInRecognizers.Remainder.Recognize(new TextView(Text), spans);
            if (!Take(names))
                return true;
        }
        return false;
    }

    // Moves what is new from the fresh spans to the known ones, without what is covered already.
    private bool Take(ConversationNames names)
    {
        if (_fresh.Count == 0)
            return false;
        for (var i = 0; i < _fresh.Count; i++)
            _fresh[i] = _view.Whole(_fresh[i]);
        SpanOverlaps.Resolve(_fresh);
        var before = _known.Count;
        foreach (var span in _fresh)
            AddUncovered(span, names);
        for (var i = before; i < _known.Count; i++)
            Cover(_known[i].Start, _known[i].Length);
        _fresh.Clear();
        return _known.Count > before;
    }

    private readonly void AddUncovered(PiiSpan span, ConversationNames names)
    {
        var (at, end) = (span.Start, span.Start + span.Length);
        while (at < end)
        {
            var open = Text[at..end].IndexOfAnyExcept(Characters.Barrier);
            if (open < 0)
                return;
            at += open;
            var length = Text[at..end].IndexOf(Characters.Barrier) is >= 0 and var next ? next : end - at;
            _known.Add(new PiiSpan(at, length, span.Kind));
            if (span.Kind == PiiKind.Person)
                names.Add(Text.Slice(at, length));
            at += length;
        }
    }

    private void Cover(int start, int length)
    {
        _covered ??= _view.Characters.ToArray();
        _covered.AsSpan(start, length).Fill(Characters.Barrier);
    }
}
