namespace Clustering.Anonymization;

/// <summary>
/// Finds the identifiers of one message. What is found is covered by barriers and the rest is read again until nothing more is
/// found, so that redacting the redacted text finds nothing either. Spans are places in the first view.
/// </summary>
internal readonly ref struct MessageSweep
{
    private const int MostRounds = 12;

    private readonly NormalizedView _view;
    private readonly ref List<PiiSpan>? _known;
    private readonly RedactionScratch _scratch;

    /// <summary>Starts with what is already known; what is found is added there.</summary>
    public MessageSweep(SensitiveText text, ref List<PiiSpan>? known, RedactionScratch scratch)
    {
        _view = NormalizedView.Of(text.Reveal(), scratch.First);
        _known = ref known;
        _scratch = scratch;
        for (var (at, length) = Placeholders.Next(Text, 0); length > 0; (at, length) = Placeholders.Next(Text, at + length))
            Cover(at, length);
        foreach (var span in known ?? [])
            Cover(span.Start, span.Length);
    }

    private Span<char> Text => _view.Characters;

    /// <summary>Covers the names that became known since the message was last read. False where none stands in it.</summary>
    public bool Cover(ConversationNames names)
    {
        _scratch.Tokens.Read(Text);
        names.Find(Text, _scratch.Tokens.All, new PiiSpans(_scratch.Fresh, Text.Length));
        return Take(names);
    }

    /// <summary>Runs the recognisers until they find nothing more. False where they never come to an end.</summary>
    public bool Run(IPiiRecognizer[] custom, ConversationNames names, WeakNames weak)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            weak.Restart();
            var spans = new PiiSpans(_scratch.Fresh, Text.Length);
            var tokens = _scratch.Tokens;
            NetScan.Run(Text, spans);
            tokens.Read(Text);
            new DerivedViews(Text, _scratch, custom).Run(spans);
            var found = Take(names);
            if (found)
                tokens.Read(Text);
            Recognition.Identifiers(Text, tokens, spans);
            Recognition.NamesAndPlaces(Text, tokens, spans, weak);
            names.Find(Text, tokens.All, spans);
            foreach (var recognizer in custom)
                recognizer.Recognize(new TextView(Text), spans);
            if (!Take(names) && !found)
                return true;
        }
        return false;
    }

    /// <summary>Covers spans that the whole conversation speaks for.</summary>
    public void Add(int start, int length, ConversationNames names)
    {
        _scratch.Fresh.Add(new PiiSpan(start, length, PiiKind.Person));
        Take(names);
    }

    // Moves what is new from the fresh spans to the known ones, without what is covered already.
    private bool Take(ConversationNames names)
    {
        var fresh = _scratch.Fresh;
        if (fresh.Count == 0)
            return false;
        for (var i = 0; i < fresh.Count; i++)
            fresh[i] = _view.Whole(fresh[i]);
        SpanOverlaps.Resolve(fresh);
        var known = _known ??= [];
        var before = known.Count;
        foreach (var span in fresh)
            AddUncovered(span, known, names);
        for (var i = before; i < known.Count; i++)
            Cover(known[i].Start, known[i].Length);
        fresh.Clear();
        return known.Count > before;
    }

    private void AddUncovered(PiiSpan span, List<PiiSpan> known, ConversationNames names)
    {
        var (at, end) = (span.Start, span.Start + span.Length);
        while (at < end)
        {
            var open = Text[at..end].IndexOfAnyExcept(Characters.Barrier);
            if (open < 0)
                return;
            at += open;
            var length = Text[at..end].IndexOf(Characters.Barrier) is >= 0 and var next ? next : end - at;
            known.Add(span with { Start = at, Length = length });
            if (span.Kind == PiiKind.Person)
                names.Add(Text.Slice(at, length));
            at += length;
        }
    }

    private void Cover(int start, int length) => Text.Slice(start, length).Fill(Characters.Barrier);
}
