namespace Clustering.Anonymization;

/// <summary>The forms by which a street address is told: a number and a street, a street and its number, boxes, ships, words with capitals and a number.</summary>
internal readonly ref struct StreetForms(TokenText at)
{
    private const int MostNameWords = 4;
    private const int LongestHouseNumber = 5;

    private readonly TokenText _at = at;
    private readonly HouseNumbers _numbers = new(at);
    private readonly NumberLastForms _numberLast = new(at);

    /// <summary>Finds the part that makes it an address, around a token.</summary>
    public bool Find(int index, int floor, out int first, out int end)
    {
        ref readonly var token = ref _at.Tokens[index];
        (first, end) = (index, index + 1);
        if (token.Kind == TokenKind.Word)
        {
            if (_numbers.IsAt(index + 1) && (_numberLast.IsStreetAndNumber(index, floor, out first, out end) || _numberLast.IsHouseNumber(index, floor, out first, out end)))
                return true;
            (first, end) = (index, index + 1);
            if (token.Is(WordMarks.StreetEnd) && !IsBeforeStreetEnd(index) && IsNumberedStreet(index, floor, out first))
                return true;
            if (token.Is(WordMarks.StreetLead) && IsLedStreet(index, out end))
            {
                first = _numbers.IsAt(index - 1) && index > floor && _numbers.IsNear(index) ? index - 1 : index;
                return true;
            }
            if (token.Is(WordMarks.Unit) && (IsShip(index, out end) || IsBox(index, floor, out first, out end) || IsUnitOfHouse(index, floor, out first, out end)))
                return true;
            if (token.Length > 5 && (token.IsCapital || !token.Is(WordMarks.Word)) && (_numbers.IsAt(index + 1) || _numbers.IsAt(index - 1)) && HasStreetSuffix(token))
                return IsSuffixedStreet(index, floor, out first, out end);
            return false;
        }
        return token.Kind == TokenKind.Number && (_numberLast.IsBeforeTown(index, floor, out first, out end) || IsNamedPlace(index, floor, out first, out end));
    }

    /// <summary>The end of an address that ends with its number, taken on to the postcode after units: Calle Mayor 18, 3º izda., 28013.</summary>
    public int WithTown(int end, int floor) =>
        end > floor && _at.Tokens[end - 1].Kind == TokenKind.Number && _numberLast.IsBeforeTown(end - 1, floor, out _, out var town) ? town : end;

    // 14 Elm St, 221B Baker Street, 5586 north 3rd ave: a number, one to four words, and the word for a street.
    private bool IsNumberedStreet(int index, int floor, out int first)
    {
        ref readonly var street = ref _at.Tokens[index];
        first = index;
        var plain = street.Casing != Casing.Lower || IsPlainStreet(index);
        var everyday = 0;
        for (var i = index - 1; i >= floor && index - i <= MostNameWords + 2; i--)
        {
            if (_at.Tokens[i + 1].Before is not (Separators.Space or Separators.Hyphen or Separators.None or (Separators.Dot | Separators.Space) or Separators.Apostrophe) || ((_at.Tokens[i + 1].Before & Separators.Dot) != 0 && (_at.Tokens[i].Length > 3 || _at.Tokens[i].Kind == TokenKind.Number)))
                break;
            ref readonly var token = ref _at.Tokens[i];
            if (token.Kind == TokenKind.Number && index - i > 1 && !IsOrdinal(i))
            {
                if (token.Length > LongestHouseNumber || (token.Before == Separators.None && i > 0) || Characters.At(_at.Text, token.Start - 1) is '$' or '£' or '€' or '.')
                    break;
                first = i;
                if (!plain)
                    return everyday == 0 && _at.Is(i - 1, "at", "from", "to", "on", "is", "near", "outside", "lives", "live", "address");
                return everyday == 0 || (everyday == 1 && street.Length <= 6) || IsWholeCapital(i + 1, index);
            }
            if (token.Kind == TokenKind.Number && IsOrdinal(i))
                continue;
            if (token.Kind != TokenKind.Word || token.Is(WordMarks.Function) && !token.IsCapital && token.Length > 1)
                break;
            everyday += token.Is(WordMarks.Everyday) && !token.IsCapital && token.Length > 1 && !token.Is(WordMarks.Surname | WordMarks.Given) ? 1 : 0;
        }
        first = index;
        return plain && IsStreetAfterPlaceWord(index, floor, ref first);
    }

    // Valley Road, Bank Way: the last word is the word for the street.
    private bool IsBeforeStreetEnd(int index) =>
        index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.Space && _at.Tokens[index + 1].Is(WordMarks.StreetEnd) && _at.Tokens[index + 1].IsCapital == _at.Tokens[index].IsCapital
            && (_at.Tokens[index].IsCapital || IsPlainStreet(index + 1));

    // Words that hardly stand for anything else than a street.
    private bool IsPlainStreet(int index) =>
        _at.Is(index, "street", "st", "str", "avenue", "ave", "road", "rd", "lane", "ln", "drive", "dr", "boulevard", "blvd", "court", "ct", "terrace", "highway", "hwy", "parkway", "pkwy", "square", "sq", "utca", "sokak", "gate", "vei");

    // "on Baker Street", "at Elm Road" without a number.
    private bool IsStreetAfterPlaceWord(int index, int floor, ref int first)
    {
        if (!_at.Tokens[index].IsCapital || _at.Tokens[index].Is(WordMarks.Title) || !IsPlainStreet(index))
            return false;
        var i = index;
        while (i > floor && index - i < 3 && _at.Tokens[i].Before == Separators.Space && _at.Tokens[i - 1].IsCapital && _at.Tokens[i - 1].Kind == TokenKind.Word && !_at.Tokens[i - 1].Is(WordMarks.Function))
            i--;
        if (index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.Space && _at.Tokens[index + 1].IsCapital)
            return false;
        if (i == index || i == 0 || !_at.Is(i - 1, "on", "at", "in", "near", "off", "lives", "along") || _at.Tokens[i].Before != Separators.Space)
            return false;
        first = i;
        return true;
    }

    // Rue de la Paix 3, Via Tasso 129, Calle Mayor, 5: the word for a street, its name, and a number.
    private bool IsLedStreet(int index, out int end)
    {
        end = index + 1;
        for (var words = 0; end < _at.Tokens.Length && words <= MostNameWords + 1; end++)
        {
            ref readonly var token = ref _at.Tokens[end];
            var gap = token.Before;
            if (token.Kind == TokenKind.Number && words > 0 && token.Length <= LongestHouseNumber && (_at.Tokens[index].IsCapital || !_at.Tokens[index].Is(WordMarks.Word) || (_numbers.IsAt(index - 1) && index > 0) || !_at.Tokens[index + 1].Is(WordMarks.Word)) && (gap is Separators.Space or (Separators.Comma | Separators.Space) || IsNumberSign(end)))
            {
                end = _numbers.WithLetter(end + 1);
                return true;
            }
            if (token.Kind != TokenKind.Word || token.Is(WordMarks.Calendar) || (token.Is(WordMarks.Function) && !token.Is(WordMarks.Particle)) || gap is not (Separators.Space or Separators.Hyphen or Separators.Apostrophe or (Separators.Dot | Separators.Space)) || ((gap & Separators.Dot) != 0 && _at.Tokens[end - 1].Length > 4) || (!token.IsCapital && !token.Is(WordMarks.Particle) && token.Length > 3 && (_at.Tokens[index].IsCapital || token.Is(WordMarks.Everyday))))
                break;
            words++;
        }
        return end - index > 1 && _numbers.IsAt(index - 1) && _numbers.IsNear(index) && _at.Tokens[end - 1].IsCapital;
    }

    // Hauptstraße 12, Storgatan 5 B, 12 Kerkstraat.
    private bool IsSuffixedStreet(int index, int floor, out int first, out int end)
    {
        (first, end) = (index, index + 1);
        if (end < _at.Tokens.Length && _numbers.IsAt(end) && _at.Tokens[end].Before == Separators.Space)
        {
            end = _numbers.WithLetter(end + 1);
            while (first > floor && _at.Tokens[first].Before is Separators.Space or Separators.Hyphen && _at.Tokens[first - 1].IsCapital && !_at.Tokens[first - 1].Is(WordMarks.Word) && _at.Tokens[first - 1].Kind == TokenKind.Word)
                first--;
            if (first > floor && _numbers.IsAt(first - 1) && _numbers.IsNear(first))
                first--;
            return true;
        }
        if (index <= floor || !_numbers.IsAt(index - 1) || !_numbers.IsNear(index) || !_at.Tokens[index].IsCapital)
            return false;
        first = index - 1;
        return true;
    }

    // P.O. Box 12, PSC 6293, Postfach 10 20 30, Unit 5 Box 7.
    private bool IsBox(int index, int floor, out int first, out int end)
    {
        (first, end) = (index, index + 1);
        var start = index;
        while (end < _at.Tokens.Length && _at.Tokens[end].Is(WordMarks.Unit) && _at.Tokens[end].Before is Separators.Space or (Separators.Dot | Separators.Space))
            end++;
        if (end >= _at.Tokens.Length || !_numbers.IsAt(end, 6) || _at.Tokens[end].Before is not (Separators.Space or (Separators.Dot | Separators.Space)))
            return false;
        end++;
        while (first > floor && _at.Is(first - 1, "p", "o", "po", "post", "office") && (_at.Tokens[first].Before & ~(Separators.Dot | Separators.Space)) == 0)
            first--;
        var word = _at.Text[_at.Tokens[start].Start.._at.Tokens[start].End];
        return word.Equals("psc", StringComparison.OrdinalIgnoreCase) || word.StartsWith("post", StringComparison.OrdinalIgnoreCase) || word.Equals("pobox", StringComparison.OrdinalIgnoreCase)
            || (word.Equals("box", StringComparison.OrdinalIgnoreCase) && (_at.Is(start - 1, "po", "o") || _at.Is(start - 1, "unit")))
            || (word.Equals("unit", StringComparison.OrdinalIgnoreCase) && _at.Is(end, "box"));
    }

    // USS Lorenzen, FPO AE 25990.
    private bool IsShip(int index, out int end)
    {
        end = index + 2;
        return _at.Is(index, "uss", "usns", "uscgc") && end < _at.Tokens.Length && _at.Is(end, "fpo");
    }

    // 2505 Heatherleigh Suite 620: a number, words with capitals, and a unit.
    private bool IsUnitOfHouse(int index, int floor, out int first, out int end)
    {
        (first, end) = (index, index + 2);
        if (end > _at.Tokens.Length || !_numbers.IsAt(index + 1) || _at.Tokens[index + 1].Before is not (Separators.Space or (Separators.Dot | Separators.Space)))
            return false;
        while (first > floor && index - first < MostNameWords && _at.Tokens[first].Before == Separators.Space && _at.Tokens[first - 1].Kind == TokenKind.Word && _at.Tokens[first - 1].IsCapital && !_at.Tokens[first - 1].Is(WordMarks.Function | WordMarks.Calendar))
            first--;
        if (first == index || first == floor || !_numbers.IsAt(first - 1) || _at.Tokens[first].Before != Separators.Space)
            return false;
        first--;
        return true;
    }

    // Words of no list with capitals, then a number: "lives on Hoge Wei 32", or by themselves on a line.
    private bool IsNamedPlace(int index, int floor, out int first, out int end)
    {
        (first, end) = (index, index + 1);
        if (!_numbers.IsAt(index) || _at.Tokens[index].Before != Separators.Space || _at.Tokens[index].Length > 4 || IsOrdinal(index))
            return false;
        while (first > floor && index - first < MostNameWords && _at.Tokens[first].Before is Separators.Space or Separators.Hyphen && _at.Tokens[first - 1].Kind == TokenKind.Word
            && _at.Tokens[first - 1].IsCapital && !_at.Tokens[first - 1].Is(WordMarks.Function | WordMarks.Calendar))
            first--;
        if (first == index)
            return false;
        var unknown = 0;
        for (var i = first; i < index; i++)
            unknown += _at.Tokens[i].Is(WordMarks.Everyday) && !_at.Tokens[i].Is(WordMarks.Surname | WordMarks.City) || _at.Tokens[i].Casing == Casing.Mixed ? -1
                : _at.Tokens[i].Is(WordMarks.Word) && !_at.Tokens[i].Is(WordMarks.Surname | WordMarks.City) ? 0 : 1;
        end = _numbers.WithLetter(index + 1);
        var isAfterWord = first > 0 && (_at.Tokens[first - 1].Is(WordMarks.Dwelling) || (_at.Is(first - 1, "on", "at") && _at.Tokens[first].Before == Separators.Space)
            || (_at.Is(first - 1, "in", "to", "is", "following") && IsDwellingNear(first - 1)));
        var isLine = (_at.Tokens[first].Before & Separators.Line) != 0 && (end >= _at.Tokens.Length || (_at.Tokens[end].Before & (Separators.Line | Separators.Comma)) != 0 || _at.Tokens[end].Is(WordMarks.Unit));
        var isNumberedTwice = first > floor && _numbers.IsAt(first - 1) && _numbers.IsNear(first) && _at.Tokens[first].Before == Separators.Space;
        return unknown > 0 && (isAfterWord || isLine || isNumberedTwice || (IsDwellingNear(first) && unknown > 0));
    }

    private bool IsWholeCapital(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_at.Tokens[i].Kind == TokenKind.Word && !_at.Tokens[i].IsCapital && !_at.Tokens[i].Is(WordMarks.Function) && _at.Tokens[i].Length > 2)
                return false;
        return _at.Tokens[end].IsCapital;
    }

    private bool IsDwellingNear(int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= 6; i--)
            if (_at.Tokens[i].Is(WordMarks.Dwelling))
                return true;
        return false;
    }

    private bool HasStreetSuffix(Token token)
    {
        Span<char> folded = stackalloc char[Math.Min(token.Length, 12)];
        for (var i = 0; i < folded.Length; i++)
            folded[i] = CharacterTable.Fold(_at.Text[token.End - folded.Length + i]);
        foreach (var suffix in StreetSuffixes.All)
            if (suffix.Length + 2 <= token.Length && folded.EndsWith(suffix))
                return true;
        return false;
    }

    private bool IsOrdinal(int index) =>
        index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.None && _at.Tokens[index + 1].Length == 2 && _at.Is(index + 1, "st", "nd", "rd", "th");

    private bool IsNumberSign(int index) => Characters.At(_at.Text, _at.Tokens[index].Start - 1) is '°' or 'º' or '#';
}
