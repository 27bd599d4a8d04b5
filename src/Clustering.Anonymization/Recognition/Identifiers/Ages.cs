namespace Clustering.Anonymization;

/// <summary>Whether a number is the age of a person: "35 years old", "aged 35", "just turned 35", "I'm 35,", "(35F)", 35岁.</summary>
internal static class Ages
{
    private const int YoungestAlone = 5;

    /// <summary>Looks at the words before and after.</summary>
    public static bool IsAge(TokenText at, int index, int value) =>
        IsOld(at, index) || IsChinese(at.Text, at.Tokens[index].End) || IsTold(at, index, value) || IsWithSex(at, index, value);

    /// <summary>Where the age ends that ends in digits there: with 岁 or 周岁, where they follow.</summary>
    public static int End(ReadOnlySpan<char> text, int end) =>
        Characters.At(text, end) is '岁' or '歲' ? end + 1 : Characters.At(text, end) is '周' or '多' && Characters.At(text, end + 1) == '岁' ? end + 2 : end;

    // "35 years old", "84-year-old", "6 months old", "35 y/o", "35yo", "34 yr old"
    private static bool IsOld(TokenText at, int index)
    {
        if (at.Is(index + 1, "yo") || (at.Is(index + 1, "y") && at.Is(index + 2, "o")))
            return true;
        return at.Is(index + 1, "year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days")
            && (at.Is(index + 2, "old", "olds") || (at.Is(index + 2, "of") && at.Is(index + 3, "age")));
    }

    private static bool IsChinese(ReadOnlySpan<char> text, int end) =>
        Characters.At(text, end) is '岁' or '歲' || (Characters.At(text, end) is '周' or '多' or ' ' && Characters.At(text, end + 1) == '岁');

    // "aged 35", "age: 35", "turned 35", "年龄：35", and "I'm 35" where the sentence ends or goes on with another part.
    private static bool IsTold(TokenText at, int index, int value)
    {
        if (index == 0)
            return false;
        var before = at.Tokens[index - 1];
        var word = at.Text[before.Start..before.End];
        if (before.Kind == TokenKind.Han)
            return word.EndsWith("年龄") || word.EndsWith("年齡");
        if ((at.Tokens[index].Before & ~(Separators.Space | Separators.Colon | Separators.Apostrophe)) != 0)
            return false;
        if (at.Is(index - 1, "aged", "age") || (at.Is(index - 1, "is", "was", "of") && index > 1 && at.Is(index - 2, "age")))
            return !IsUnit(at, index + 1);
        if (at.Is(index - 1, "turned", "turning", "turns", "turn"))
            return value >= YoungestAlone && !IsUnit(at, index + 1) && value < 110;
        var person = at.Is(index - 1, "m", "im") || (at.Is(index - 1, "am", "is", "was", "s", "only", "just", "already", "nearly", "almost", "about") && IsPerson(at, index - 2));
        return person && value is >= YoungestAlone and < 110 && IsEndOfPart(at, index);
    }

    // "(35F)", "I 27m", "my 30f"
    private static bool IsWithSex(TokenText at, int index, int value)
    {
        if (value < 10 || !at.Is(index + 1, "m", "f") || at.Tokens[index + 1].Start - at.Tokens[index].End > 0)
            return false;
        return Characters.At(at.Text, at.Tokens[index].Start - 1) is '(' or '[' || at.Is(index - 1, "i", "me", "my", "husband", "wife", "bf", "gf", "boyfriend", "girlfriend");
    }

    private static bool IsPerson(TokenText at, int index) =>
        at.Is(index, "i", "he", "she", "m", "am", "is") || (index >= 0 && at.Tokens[index].Is(WordMarks.Kin));

    private static bool IsEndOfPart(TokenText at, int index) =>
        index + 1 >= at.Tokens.Length
            ? !at.Text[at.Tokens[index].End..].ContainsAny("%$°:/-")
            : (at.Tokens[index + 1].Before & (Separators.Symbol | Separators.Hyphen | Separators.Colon)) == 0
                && ((at.Tokens[index + 1].Before & (Separators.Comma | Separators.End | Separators.Line)) != 0
                || ((at.Tokens[index + 1].Before & Separators.Dot) != 0 && at.Tokens[index + 1].Kind != TokenKind.Number)
                || at.Is(index + 1, "and", "but", "now", "male", "female", "with", "yrs", "years"));

    private static bool IsUnit(TokenText at, int index) =>
        Characters.At(at.Text, index > 0 && index <= at.Tokens.Length ? at.Tokens[index - 1].End : at.Text.Length) == '%'
            || at.Is(index, "degrees", "percent", "pages", "minutes", "hours", "days", "times", "miles", "km", "am", "pm", "of");
}
