namespace Clustering.Anonymization;

/// <summary>Organisations, by the word that ends their name or where somebody works, and towns, where somebody lives or comes from.</summary>
internal readonly ref struct BodiesAndTowns(TokenText at, WordSetting setting, bool isEnglish)
{
    private readonly TokenText _at = at;
    private readonly WordSetting _setting = setting;
    private readonly bool _isEnglish = isEnglish;

    /// <summary>Whether a word that ends the name of an organisation stands there, in capitals as in a name.</summary>
    public bool IsFirmAt(int index) =>
        index < _at.Tokens.Length && index > 0 && _at.Tokens[index].Is(WordMarks.Firm) && _at.Tokens[index].IsCapital && _at.Tokens[index].Before is Separators.Space or (Separators.Comma | Separators.Space);

    /// <summary>The token after the last of an organisation's name.</summary>
    public int EndOfFirm(int index)
    {
        while (index < _at.Tokens.Length && (IsFirmAt(index) || (_at.Tokens[index].IsCapital && _at.Tokens[index].Before == Separators.Space && !_at.Tokens[index].Is(WordMarks.Function))))
            index++;
        return index;
    }

    /// <summary>Whether a word that ends the name of a street stands there, in capitals.</summary>
    public bool IsStreetAt(int index) =>
        index < _at.Tokens.Length && _at.Tokens[index].Is(WordMarks.StreetEnd) && !_at.Tokens[index].Is(WordMarks.Surname) && _at.Tokens[index].IsCapital && _at.Tokens[index].Before == Separators.Space && !_at.Tokens[index].Is(WordMarks.Title);

    /// <summary>Whether the name of an organisation begins there: words with capitals up to one that ends such a name, or where somebody works.</summary>
    public bool IsOrganisation(int index, out int end)
    {
        end = index + 1;
        ref readonly var token = ref _at.Tokens[index];
        if (!token.IsCapital && !token.Is(WordMarks.Organisation))
            return false;
        if (token.Is(WordMarks.Organisation) && index > 1 && _at.Is(index - 1, "at", "for", "with", "by", "from") && _at.Is(index - 2, "work", "works", "worked", "working", "employed", "hired", "fired", "intern", "interned"))
            return true;
        if (token.Is(WordMarks.Function | WordMarks.Firm) || (token.Before & Separators.Break) != 0 || !_isEnglish)
            return false;
        while (end < _at.Tokens.Length && end - index < 5 && _at.Tokens[end].IsCapital && _at.Tokens[end].Before == Separators.Space && !_at.Tokens[end].Is(WordMarks.Firm))
            end++;
        if (!IsFirmAt(end))
            return false;
        end = EndOfFirm(end);
        return !_setting.IsHeading(index);
    }

    /// <summary>Whether a town stands there after words that say that somebody lives there or comes from it.</summary>
    public bool IsTown(int index, out int end)
    {
        end = index + 1;
        ref readonly var token = ref _at.Tokens[index];
        if (!token.Is(WordMarks.City) && Lexicon.Shipped.MayBeginPhrase(token.Key) && index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.Space
            && (Lexicon.Shipped.MarksOf(TokenList.KeyOf(_at.Text[token.Start.._at.Tokens[index + 1].End])) & WordMarks.City) != 0)
            end = index + 2;
        else if (!token.Is(WordMarks.City) || (token.Is(WordMarks.Word) && !token.IsCapital))
            return false;
        if (index < 2 || !_at.Is(index - 1, "in", "from", "to", "near", "at", "outside", "around"))
            return false;
        return _at.Tokens[index - 2].Is(WordMarks.Dwelling | WordMarks.Birth) || _at.Is(index - 2, "m", "am", "is", "are", "s", "re", "come", "comes", "came", "grew", "up", "raised", "originally", "back", "stay", "staying", "settled");
    }
}
