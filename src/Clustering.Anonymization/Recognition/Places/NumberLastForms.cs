namespace Clustering.Anonymization;

/// <summary>Addresses with the number after the street, as in most of Europe: told by the postcode and town that follow, or by the word for a street before the number; and numbered houses of India.</summary>
internal readonly ref struct NumberLastForms(TokenText at)
{
    private const int MostNameWords = 5;
    private const int MostUnits = 6;
    private const int LongestUnit = 7;

    private readonly TokenText _at = at;
    private readonly HouseNumbers _numbers = new(at);
    private readonly Postcodes _postcodes = new(at);

    /// <summary>Finds "Am Alten Hafen 3, 27568 Bremerhaven": words with capitals, a number, units, then a postcode and a town.</summary>
    /// <param name="index">The number.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="end">The token after the postcode.</param>
    public bool IsBeforeTown(int index, int floor, out int first, out int end)
    {
        first = StartOfName(index, floor);
        end = index + 1;
        if (first == index || !_numbers.IsAt(index) || _at.Tokens[index].Length > 4)
            return false;
        var next = _numbers.WithLetter(index + 1);
        for (var most = MostUnits; most > 0 && next < _at.Tokens.Length; most--, next++)
        {
            ref readonly var token = ref _at.Tokens[next];
            if ((token.Before & (Separators.End | Separators.Colon | Separators.Barrier | Separators.Quote)) != 0)
                return false;
            if ((token.Before & (Separators.Comma | Separators.Line)) != 0 && IsTownLine(next, out var town))
            {
                end = town;
                return _at.Tokens[town].Is(WordMarks.City) || HasUncommonWord(first, index);
            }
            if ((token.Before & Separators.Line) != 0 || token.Length > LongestUnit)
                return false;
        }
        return false;
    }

    /// <summary>Finds "Király u. 15": a word with a capital, the word for a street, and a number.</summary>
    public bool IsStreetAndNumber(int index, int floor, out int first, out int end)
    {
        (first, end) = (index, index + 2);
        if (!_at.Is(index, "str", "utca", "u", "út", "rkp", "tér", "krt", "körút", "köz", "gate", "gata", "gatan", "vej", "vei", "veg", "vegen", "veien", "straat", "laan", "weg", "strasse", "straße", "katu", "sokak", "sk", "cad")
            || index <= floor || !_numbers.IsAt(index + 1) || _at.Tokens[index + 1].Before is not (Separators.Space or (Separators.Dot | Separators.Space)) || _at.Tokens[index].Before is not (Separators.Space or Separators.Hyphen))
            return false;
        first = StartOfName(index, floor);
        end = _numbers.WithLetter(index + 2);
        return first < index;
    }

    /// <summary>Finds "H. No. 1187", "Flat No 12".</summary>
    public bool IsHouseNumber(int index, int floor, out int first, out int end)
    {
        (first, end) = (index - 1, index + 2);
        return index > floor && _at.Is(index, "no", "number", "num") && _at.Is(index - 1, "h", "house", "flat", "plot", "door", "qtr", "quarter") && _at.Tokens[index - 1].IsCapital
            && _numbers.IsAt(index + 1) && _at.Tokens[index + 1].Before is Separators.Space or (Separators.Dot | Separators.Space) or (Separators.Colon | Separators.Space) or (Separators.Symbol | Separators.Space);
    }

    // The first of the words with capitals before a place, particles between them included.
    private int StartOfName(int index, int floor)
    {
        var first = index;
        for (var i = index; i > floor && index - i < MostNameWords; i--)
        {
            ref readonly var before = ref _at.Tokens[i - 1];
            var joined = _at.Tokens[i].Before is Separators.Space or Separators.Hyphen or Separators.Apostrophe or (Separators.Dot | Separators.Space);
            if (before.Kind != TokenKind.Word || !joined || before.Is(WordMarks.Calendar) || (!before.IsCapital && !before.Is(WordMarks.Particle)))
                break;
            if (before.IsCapital && before.Length > 1)
                first = i - 1;
        }
        return first > floor && _at.Is(first - 1, "c") && Characters.At(_at.Text, _at.Tokens[first - 1].End) == '/' ? first - 1 : first;
    }

    private bool HasUncommonWord(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_at.Tokens[i].IsCapital && _at.Tokens[i].Length > 2 && !_at.Tokens[i].Is(WordMarks.Word))
                return true;
        return false;
    }

    // "27568 Bremerhaven", "D-12345 Musterstadt".
    private bool IsTownLine(int index, out int end)
    {
        if (_at.Tokens[index].Kind == TokenKind.Word && _at.Tokens[index].Length <= 2 && index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.Hyphen)
            index++;
        return _postcodes.IsAt(index, out end) && _at.Tokens[index].Kind == TokenKind.Number && _at.Tokens[index].Length is 3 or 4 or 5 && end < _at.Tokens.Length
            && _at.Tokens[end].IsCapital && _at.Tokens[end].Length > 2 && _at.Tokens[end].Before == Separators.Space && (_at.Tokens[end].Is(WordMarks.City) || !_at.Tokens[end].Is(WordMarks.Calendar | WordMarks.Function | WordMarks.Everyday));
    }
}
