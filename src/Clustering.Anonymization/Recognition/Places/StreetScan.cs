namespace Clustering.Anonymization;

/// <summary>
/// Finds street addresses and postcodes in scripts that put spaces between words: a number and a street, a street and its number, boxes; then
/// what belongs to it before and after, line by line: units, towns, states, postcodes, countries.
/// </summary>
internal readonly ref struct StreetScan
{
    private const int MostTail = 14;

    private readonly TokenText _at;
    private readonly StreetForms _forms;
    private readonly HouseNumbers _numbers;
    private readonly Postcodes _postcodes;

    private StreetScan(TokenText at)
    {
        _at = at;
        _forms = new StreetForms(at);
        _numbers = new HouseNumbers(at);
        _postcodes = new Postcodes(at);
    }

    /// <summary>Adds what it finds.</summary>
    public static void Run(ReadOnlySpan<char> text, TokenList list, PiiSpans spans)
    {
        if (!list.HasDigit && !list.HasStreet)
            return;
        var scan = new StreetScan(new TokenText(text, list.All));
        var floor = 0;
        for (var i = 0; i < scan._at.Tokens.Length; i++)
        {
            if (!scan.IsWorthLook(i))
                continue;
            if (i < floor || !scan._forms.Find(i, floor, out var first, out var end))
            {
                if (scan._at.Tokens[i].Kind == TokenKind.Number && i >= floor)
                    scan._postcodes.Add(i, spans);
                continue;
            }
            first = scan.Head(first, floor);
            end = scan.Tail(scan._forms.WithTown(end, i));
            spans.Add(scan._at.Tokens[first].Start, scan._at.Tokens[end - 1].End - scan._at.Tokens[first].Start, PiiKind.Address);
            floor = end;
            i = end - 1;
        }
    }

    // A number, a word that an address has, or one beside a number.
    private bool IsWorthLook(int index)
    {
        var tokens = _at.Tokens;
        return tokens[index].Kind == TokenKind.Number || (tokens[index].Kind == TokenKind.Word
            && (tokens[index].Is(WordMarks.StreetEnd | WordMarks.StreetLead | WordMarks.Unit) || (index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Number) || (index > 0 && tokens[index - 1].Kind == TokenKind.Number)));
    }

    // What stands before and belongs to it: a number, a unit.
    private int Head(int first, int floor)
    {
        for (var most = 4; most > 0 && first > floor; most--)
        {
            var gap = _at.Tokens[first].Before & ~(Separators.Dot | Separators.Hyphen);
            if (gap == Separators.Symbol && first - 1 >= floor && Characters.At(_at.Text, _at.Tokens[first].Start - 1) == '/' && (_numbers.IsAt(first - 1) || (_at.Tokens[first - 1].Length == 1 && _at.Tokens[first - 1].IsCapital)))
            {
                first -= first - 1 > floor && _at.Tokens[first - 2].Is(WordMarks.Unit) ? 2 : 1;
                continue;
            }
            if ((gap & ~(Separators.Space | Separators.Comma | Separators.Line)) != 0)
                break;
            if (_numbers.IsAt(first - 1) && (gap & Separators.Comma) == 0 && (first - 1 == 0 || _at.Tokens[first - 1].Before != Separators.None))
                first -= first - 1 > floor && _at.Tokens[first - 2].Is(WordMarks.Unit) ? 2 : 1;
            else if (first - 2 >= floor && _at.Tokens[first - 2].Is(WordMarks.Unit) && _at.Tokens[first - 1].Length <= 4 && (gap & (Separators.Comma | Separators.Line)) != 0 && _at.Tokens[first - 1].Before != Separators.Line)
                first -= 2;
            else
                break;
        }
        return first;
    }

    // What stands after and belongs to it, part by part.
    private int Tail(int end)
    {
        for (var limit = end + MostTail; end < Math.Min(limit, _at.Tokens.Length);)
        {
            ref readonly var token = ref _at.Tokens[end];
            if ((token.Before & ~(Separators.Space | Separators.Comma | Separators.Line | Separators.Dot | Separators.Hyphen | Separators.Bracket)) != 0)
                break;
            var parted = (token.Before & (Separators.Comma | Separators.Line)) != 0;
            var next = PartOfAddress(end, parted);
            if (next == end)
                break;
            end = next;
        }
        return end;
    }

    // The token after a part that may follow an address; the same token where none does.
    private int PartOfAddress(int index, bool parted)
    {
        ref readonly var token = ref _at.Tokens[index];
        if (_postcodes.IsAt(index, out var after))
            return after;
        if (!parted && token.IsCapital && _at.Tokens[index - 1].Is(WordMarks.StreetEnd) && _at.Is(index, "n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"))
            return index + 1;
        if (_at.Is(index, "apo", "fpo", "dpo") && _postcodes.IsAt(index + 2, out after))
            return after;
        if (parted && token.Length <= 3 && index + 1 < _at.Tokens.Length && (_at.Tokens[index + 1].Before & Separators.Line) != 0 && _postcodes.IsAt(index + 1, out after))
            return after;
        if (_at.Is(index, "and") && index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].IsCapital && IsCorner(index))
            return EndOfWords(index + 1);
        if (token.Is(WordMarks.Unit) && index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Length <= 5 && (_at.Tokens[index + 1].Kind == TokenKind.Number || _at.Tokens[index + 1].Length == 1)
            && _at.Tokens[index + 1].Before is Separators.Space or (Separators.Dot | Separators.Space) or (Separators.Symbol | Separators.Space) or (Separators.Bracket | Separators.Space))
            return _numbers.WithLetter(index + 2);
        if (token.Kind == TokenKind.Number && parted && _numbers.IsAt(index) && (index + 1 >= _at.Tokens.Length || (_at.Tokens[index + 1].Before & (Separators.Line | Separators.Comma)) != 0))
            return index + 1;
        if (token.Casing == Casing.Upper && token.Is(WordMarks.State) && (parted || _postcodes.IsAt(index + 1, out _)))
            return index + 1;
        if (token.Kind != TokenKind.Word || token.Is(WordMarks.Function))
            return index;
        if (token.Is(WordMarks.City | WordMarks.Land) && (parted || token.IsCapital) && (!token.Is(WordMarks.Word) || token.IsCapital))
            return EndOfWords(index);
        if (!token.IsCapital || token.Is(WordMarks.Greeting | WordMarks.Calendar))
            return index;
        var end = EndOfWords(index);
        if (!parted)
            return _at.Tokens[end - 1].Is(WordMarks.Land | WordMarks.City) && !token.Is(WordMarks.Everyday) ? end : index;
        var closed = end >= _at.Tokens.Length || (_at.Tokens[end].Before & (Separators.Comma | Separators.Line | Separators.Edge | Separators.Dot)) != 0 || _at.Tokens[end].Kind == TokenKind.Number;
        return closed && !(token.Is(WordMarks.Everyday) && !token.Is(WordMarks.Surname) && end == index + 1) ? end : index;
    }

    // Whether the address is told as the corner of two streets.
    private bool IsCorner(int index)
    {
        for (var i = index - 1; i > 0 && index - i < 9; i--)
            if (_at.Is(i, "corner"))
                return true;
        return false;
    }

    private int EndOfWords(int index)
    {
        var end = index + 1;
        while (end < _at.Tokens.Length && end - index < 4 && _at.Tokens[end].Kind == TokenKind.Word && _at.Tokens[end].Before is Separators.Space or Separators.Hyphen or Separators.Apostrophe
            && (_at.Tokens[end].IsCapital || _at.Tokens[end].Is(WordMarks.Particle)) && !(_at.Tokens[end].Casing == Casing.Upper && _at.Tokens[end].Is(WordMarks.State)))
            end++;
        return end;
    }
}
