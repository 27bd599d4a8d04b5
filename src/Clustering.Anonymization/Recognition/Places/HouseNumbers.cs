namespace Clustering.Anonymization;

/// <summary>House numbers: up to five digits that are no amount, share or time, with a letter.</summary>
internal readonly ref struct HouseNumbers(TokenText at)
{
    private const int Longest = 5;

    private readonly TokenText _at = at;

    /// <summary>Whether a house number, or another short number, stands there.</summary>
    public bool IsAt(int index, int most = Longest) =>
        index >= 0 && index < _at.Tokens.Length && _at.Tokens[index].Kind == TokenKind.Number && _at.Tokens[index].Length <= most
            && Characters.At(_at.Text, _at.Tokens[index].Start - 1) is not ('$' or '£' or '€' or '.' or '%') && Characters.At(_at.Text, _at.Tokens[index].End) is not ('%' or ':' or '€' or '$');

    /// <summary>Whether nothing but spaces, commas, hyphens and ends of lines stands before a token.</summary>
    public bool IsNear(int index) => (_at.Tokens[index].Before & ~(Separators.Space | Separators.Comma | Separators.Line | Separators.Hyphen)) == 0;

    /// <summary>The token after a letter that belongs to the number before: 12b, 5 B, 22-B.</summary>
    public int WithLetter(int end)
    {
        if (end >= _at.Tokens.Length || _at.Tokens[end].Length != 1 || _at.Tokens[end].Kind != TokenKind.Word)
            return end;
        return _at.Tokens[end].Before == Separators.None || (_at.Tokens[end].Before == Separators.Hyphen && _at.Tokens[end].IsCapital) || (_at.Tokens[end].Before == Separators.Space && _at.Tokens[end].IsCapital && _at.Text[_at.Tokens[end].Start] is not ('I' or 'A')) ? end + 1 : end;
    }
}
