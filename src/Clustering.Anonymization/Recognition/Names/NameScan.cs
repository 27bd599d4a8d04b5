namespace Clustering.Anonymization;

/// <summary>
/// Finds names of persons, organisations and towns in scripts that put spaces between words. Each word is judged by what the lexicon says of
/// it, how it is written, and the words beside it; then the name is drawn out to the words that belong to it.
/// </summary>
internal readonly ref struct NameScan
{
    private const int MostParts = 5;
    private const WordMarks Named = WordMarks.Given | WordMarks.Surname | WordMarks.City | WordMarks.Land | WordMarks.Organisation;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly NameEvidence _evidence;
    private readonly PiiSpans _spans;
    private readonly WeakNames _weak;

    private NameScan(ReadOnlySpan<char> text, TokenList list, PiiSpans spans, WeakNames weak)
    {
        _text = text;
        _tokens = list.All;
        _spans = spans;
        _weak = weak;
        _evidence = new NameEvidence(text, list);
    }

    /// <summary>Adds what it finds; names that rest on a capital alone go to the weak ones, to be judged by the whole conversation.</summary>
    public static void Run(ReadOnlySpan<char> text, TokenList list, PiiSpans spans, WeakNames weak)
    {
        var scan = new NameScan(text, list, spans, weak);
        var floor = 0;
        for (var i = 0; i < scan._tokens.Length; i++)
        {
            ref readonly var token = ref scan._tokens[i];
            if (token.Kind == TokenKind.Word && (token.Is(Named) || token.Marks == WordMarks.None || (token.IsCapital && !IsOrdinaryStart(token))))
            {
                var end = scan.Read(i, floor, out var found);
                floor = found ? end : floor;
                i = Math.Max(i, end - 1);
            }
        }
    }

    // An ordinary word that begins a sentence, which has its capital from that.
    private static bool IsOrdinaryStart(Token token) => token.Is(WordMarks.Word) && token.Length > 1 && (token.Before & Separators.Break) != 0;

    // The token to go on from.
    private int Read(int index, int floor, out bool found)
    {
        found = true;
        var strength = _evidence.Of(index);
        if (strength == NameStrength.None && _evidence.Bodies.IsOrganisation(index, out var firmEnd))
            return Add(index, firmEnd, PiiKind.Organisation);
        if (strength == NameStrength.None && _evidence.Bodies.IsTown(index, out var townEnd))
            return Add(index, townEnd, PiiKind.Place);
        if (strength == NameStrength.None)
        {
            if (_tokens[index].Marks == WordMarks.None && (_tokens[index].Casing == Casing.Lower || _evidence.IsInCode(index)))
                _weak.SeeElsewhere(_tokens[index].Key);
            found = false;
            return index + 1;
        }
        var end = EndOfName(index, strength);
        for (var most = 2; most > 0 && index > floor && IsJoined(index) && _evidence.ReachesBack(index - 1); most--)
            (index, strength) = (index - 1, NameStrength.Strong);
        index = WithParticles(index, floor);
        if (_evidence.Bodies.IsFirmAt(end))
            return Add(index, _evidence.Bodies.EndOfFirm(end), PiiKind.Organisation);
        if (_evidence.Bodies.IsStreetAt(end) || IsVenue(index, end) || _evidence.IsVenueAt(end))
            return end;
        if (strength == NameStrength.Weak)
        {
            _weak.Add(_tokens[index].Start, _tokens[end - 1].End - _tokens[index].Start, _tokens[index].Key);
            return end;
        }
        return Add(index, end, PiiKind.Person);
    }

    // Grant Field, Chastain Park: a surname or a word, and what a place ends with.
    private bool IsVenue(int first, int end)
    {
        if (end - first < 2 || !_tokens[end - 1].Is(WordMarks.StreetEnd) || _tokens[end - 1].Casing == Casing.Lower)
            return false;
        for (var i = first; i < end - 1; i++)
            if (_tokens[i].Is(WordMarks.Given) && !_tokens[i].Is(WordMarks.Word))
                return false;
        return true;
    }

    private int Add(int first, int end, PiiKind kind)
    {
        var start = _tokens[first].Start;
        _spans.Add(start, _tokens[end - 1].End - start, kind);
        return end;
    }

    // The token after the last part of the name.
    private int EndOfName(int index, NameStrength strength)
    {
        var lower = _tokens[index].Casing == Casing.Lower;
        var end = index + 1;
        for (var parts = 1; end < _tokens.Length && parts < MostParts; parts++)
        {
            if (_tokens[end].Kind != TokenKind.Word || !(IsJoined(end) || IsQuoted(end)))
                break;
            if (_tokens[end].Is(WordMarks.Particle) && _evidence.IsParticleOfName(end))
            {
                end++;
                continue;
            }
            if (IsQuoted(end) && _evidence.Continues(end + 1, lower, strength))
            {
                end += 2;
                continue;
            }
            var initial = _tokens[end].Length == 1 && _evidence.IsInitial(end);
            if (!initial && !_evidence.Continues(end, lower, strength))
                break;
            end++;
        }
        while (end > index + 1 && _tokens[end - 1].Length == 1 && _tokens[end - 1].Casing == Casing.Lower)
            end--;
        return end;
    }

    // The nickname in Sipho "Razor" Nkabinde.
    private bool IsQuoted(int index) =>
        index + 1 < _tokens.Length && _tokens[index].Before == (Separators.Quote | Separators.Space) && _tokens[index + 1].Before == (Separators.Quote | Separators.Space)
            && _tokens[index].Kind == TokenKind.Word && _tokens[index].IsCapital && _tokens[index + 1].Kind == TokenKind.Word && _tokens[index + 1].IsCapital;

    // van den Broek, de Wit: the particles before a surname.
    private int WithParticles(int index, int floor)
    {
        var first = index;
        while (first > floor && index - first < 2 && _tokens[first].Before == Separators.Space && _tokens[first - 1].Is(WordMarks.Particle) && _tokens[first - 1].Kind == TokenKind.Word && _tokens[first - 1].Length > 1)
            first--;
        return first < index && _tokens[index].Is(WordMarks.Given | WordMarks.Surname) && _evidence.IsNameParticle(first) ? first : index;
    }

    // A space, a hyphen, the dot of an initial and a space, or O'Neil.
    private bool IsJoined(int index)
    {
        var before = _tokens[index].Before;
        if (before is Separators.Space or Separators.Hyphen)
            return _tokens[index].Start - _tokens[index - 1].End == 1;
        if (before == (Separators.Dot | Separators.Space) || before == Separators.Dot)
            return _tokens[index - 1].Length == 1 || _tokens[index - 1].Is(WordMarks.Title);
        return before == Separators.Apostrophe && _tokens[index - 1].Length <= 2 && _tokens[index].Length > 2;
    }
}
