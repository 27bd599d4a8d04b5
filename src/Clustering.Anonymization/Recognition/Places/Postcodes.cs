namespace Clustering.Anonymization;

/// <summary>Postcodes: British ones by their form, others of three to seven digits by where they stand.</summary>
internal readonly ref struct Postcodes(TokenText at)
{
    private readonly TokenText _at = at;

    /// <summary>Adds the postcode that begins with a number and stands by itself: a British one, or one after the word for it, a state, or the name of a town.</summary>
    public void Add(int index, PiiSpans spans)
    {
        if (index > 0 && _at.Tokens[index].Before == Separators.None && IsBritish(index - 1, out var end) && _at.Tokens[index - 1].IsCapital)
        {
            spans.Add(_at.Tokens[index - 1].Start, _at.Tokens[end - 1].End - _at.Tokens[index - 1].Start, PiiKind.Postcode);
            return;
        }
        if (index == 0 || _at.Tokens[index].Length is < 2 or > 6 || !IsAt(index, out end) || (end < _at.Tokens.Length && _at.Tokens[end].Before == Separators.None))
            return;
        ref readonly var before = ref _at.Tokens[index - 1];
        var gap = _at.Tokens[index].Before;
        var told = _at.Is(index - 1, "zip", "zipcode", "postcode", "postal", "plz", "pincode") || (_at.Is(index - 1, "code", "is", "code") && (_at.Is(index - 2, "zip", "postal", "post", "pin", "code") || _at.Is(index - 3, "zip", "postal")));
        var afterState = before.Casing == Casing.Upper && before.Is(WordMarks.State) && before.Length == 2 && gap == Separators.Space && _at.Tokens[index].Length == 5;
        var length = _at.Tokens[end - 1].End - _at.Tokens[index].Start;
        var afterTown = gap == Separators.Space && before.IsCapital && before.Kind == TokenKind.Word && (length >= 5 || (length == 4 && IsAfterIn(index) && _at.Text[_at.Tokens[index].Start] is not '1' and not '2'))
            && (before.Is(WordMarks.City | WordMarks.Surname) || (before.Marks & ~WordMarks.Given) == WordMarks.None) && before.Casing != Casing.Mixed && before.Length > 3;
        var isLine = (gap & Separators.Line) != 0 && (end >= _at.Tokens.Length || (_at.Tokens[end].Before & Separators.Line) != 0) && _at.Tokens[end - 1].End - _at.Tokens[index].Start is 5 or 6 && before.IsCapital && !before.Is(WordMarks.Function);
        if (told || afterState || afterTown || isLine)
            spans.Add(_at.Tokens[index].Start, _at.Tokens[end - 1].End - _at.Tokens[index].Start, PiiKind.Postcode);
    }

    /// <summary>Whether a postcode can stand there: 94103, 94103-1234, 840 24, 53-320, 1234 AB, SW1A 1AA.</summary>
    public bool IsAt(int index, out int end)
    {
        end = index + 1;
        if (index >= _at.Tokens.Length)
            return false;
        if (IsBritish(index, out end))
            return true;
        end = index + 1;
        if (_at.Tokens[index].Kind != TokenKind.Number)
            return false;
        if (index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Kind == TokenKind.Number && _at.Tokens[index + 1].Before == Separators.Hyphen
            && (_at.Tokens[index].Length, _at.Tokens[index + 1].Length) is (2, 3) or (4, 3) or (3, 4))
        {
            end = index + 2;
            return true;
        }
        if (_at.Tokens[index].Length is < 3 or > 6 || (index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.None && _at.Tokens[index + 1].Kind == TokenKind.Word))
            return false;
        if (_at.Tokens[index].Length == 3)
        {
            end = index + 2;
            return index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Kind == TokenKind.Number && _at.Tokens[index + 1].Length == 2 && _at.Tokens[index + 1].Before == Separators.Space;
        }
        if (index + 1 < _at.Tokens.Length && _at.Tokens[index].Length == 5 && _at.Tokens[index + 1].Kind == TokenKind.Number && _at.Tokens[index + 1].Length == 4 && _at.Tokens[index + 1].Before == Separators.Hyphen)
            end = index + 2;
        else if (index + 1 < _at.Tokens.Length && _at.Tokens[index].Length == 4 && _at.Tokens[index + 1].Casing == Casing.Upper && _at.Tokens[index + 1].Length == 2 && _at.Tokens[index + 1].Before == Separators.Space)
            end = index + 2;
        return true;
    }

    // K1A 0B1: letters and digits in turn.
    private bool IsCanadian(int index, out int end)
    {
        end = index + 6;
        if (end > _at.Tokens.Length)
            return false;
        for (var i = index; i < end; i++)
            if (_at.Tokens[i].Length != 1 || _at.Tokens[i].Kind != (i % 2 == index % 2 ? TokenKind.Word : TokenKind.Number) || (i > index && _at.Tokens[i].Before != (i == index + 3 ? Separators.Space : Separators.None) && !(i == index + 3 && _at.Tokens[i].Before == Separators.None)))
                return false;
        return true;
    }

    // A9 9AA, A99 9AA, AA9 9AA, AA99 9AA, A9A 9AA, AA9A 9AA.
    private bool IsBritish(int index, out int end)
    {
        if (IsCanadian(index, out end))
            return true;
        end = index;
        ref readonly var area = ref _at.Tokens[index];
        if (area.Kind != TokenKind.Word || area.Length > 2 || index + 3 >= _at.Tokens.Length || _at.Tokens[index + 1].Kind != TokenKind.Number || _at.Tokens[index + 1].Before != Separators.None || _at.Tokens[index + 1].Length > 2)
            return false;
        var inward = index + 2;
        if (_at.Tokens[inward].Kind == TokenKind.Word && _at.Tokens[inward].Before == Separators.None && _at.Tokens[inward].Length == 1)
            inward++;
        end = inward + 2;
        return end <= _at.Tokens.Length && _at.Tokens[inward].Kind == TokenKind.Number && _at.Tokens[inward].Length == 1 && _at.Tokens[inward].Before == Separators.Space
            && _at.Tokens[inward + 1].Before == Separators.None && _at.Tokens[inward + 1].Kind == TokenKind.Word && _at.Tokens[inward + 1].Length == 2
            && area.Casing == _at.Tokens[inward + 1].Casing | (area.Length == 1 && area.IsCapital);
    }

    // "in Barra de Carrasco 15000": the town stands after "in".
    private bool IsAfterIn(int index)
    {
        var i = index - 1;
        while (i > 0 && index - i < 5 && _at.Tokens[i].Before == Separators.Space && (_at.Tokens[i - 1].IsCapital || _at.Tokens[i - 1].Is(WordMarks.Particle)))
            i--;
        return _at.Is(i - 1, "in");
    }
}
