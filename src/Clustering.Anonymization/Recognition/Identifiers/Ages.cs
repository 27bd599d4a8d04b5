namespace Clustering.Anonymization;

/// <summary>
/// Whether a number is the age of a person: "35 years old", "aged 35", "just turned 35", "I'm 35,", "(35F)", "Ana Petrov, 35, said", 35岁.
/// The age is the number and the words that belong to it.
/// </summary>
internal static class Ages
{
    private const int YoungestAlone = 5;
    private const int YoungestPlain = 13;
    private const int Oldest = 110;

    // What stands right before an age without 岁.
    private static readonly string[] ChineseLeads = ["今年", "年龄", "年齡", "年仅", "现年", "年近", "年过", "年满", "刚满", "虚岁", "周岁"];

    /// <summary>Looks at the words before and after.</summary>
    /// <param name="at">The text and its tokens.</param>
    /// <param name="index">The number.</param>
    /// <param name="value">Its value.</param>
    /// <param name="end">The place after the age.</param>
    public static bool Find(TokenText at, int index, int value, out int end)
    {
        end = at.Tokens[index].End;
        if (EndOfOld(at, index) is > 0 and var old)
            end = old;
        else if (EndOfChinese(at.Text, end) is > 0 and var chinese)
            return (end = chinese) > 0 && !IsDifference(at.Text, at.Tokens[index].Start);
        else if (IsWithSex(at, index, value))
            end = at.Tokens[index + 1].End;
        else
            return IsTold(at, index, value) || IsAfterName(at, index, value);
        return true;
    }

    /// <summary>Where a number in words begins that stands before "year old": four-year-old, twenty-eight years old; -1 where none does.</summary>
    public static int StartInWords(TokenText at, int old)
    {
        if (!at.Is(old, "old") || !at.Is(old - 1, "year", "years", "yr", "month", "months"))
            return -1;
        var first = old - 1;
        while (first > 0 && old - first < 4 && at.Tokens[first].Before is Separators.Space or Separators.Hyphen && IsNumberWord(at, first - 1))
            first--;
        return first < old - 1 ? first : -1;
    }

    /// <summary>Whether what stands before a number of years in Chinese makes it the difference of two ages: 大我将近20岁, 相差6岁.</summary>
    public static bool IsDifference(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i > 0 && start - i < 4 && "我你您他她它们将近快整了约着好".Contains(text[i - 1]))
            i--;
        return i > 0 && text[i - 1] is '大' or '小' or '差' or '隔' && !(i < start && text[i] == '约') && !(i > 1 && text[i - 2] is '老' or '最');
    }

    /// <summary>Whether Chinese characters end with a word that tells the age right after them: 今年, 年近; or are 我, 女 alone.</summary>
    public static bool EndsWithLead(ReadOnlySpan<char> run)
    {
        foreach (var lead in ChineseLeads)
            if (run.EndsWith(lead))
                return true;
        return run is "我" or "他" or "她" or "男" or "女" or "今年我";
    }

    private static bool IsNumberWord(TokenText at, int index) =>
        at.Tokens[index].Is(WordMarks.Digit) || at.Is(index, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred");

    // "35 years old", "84-year-old", "6 months old", "35 y/o", "35yo", "34 yr old", "71 years of age"
    private static int EndOfOld(TokenText at, int index)
    {
        if (at.Is(index + 1, "yo"))
            return at.Tokens[index + 1].End;
        if (at.Is(index + 1, "y") && at.Is(index + 2, "o"))
            return at.Tokens[index + 2].End;
        if (!at.Is(index + 1, "year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days"))
            return 0;
        return at.Is(index + 2, "old", "olds") ? at.Tokens[index + 2].End : at.Is(index + 2, "of") && at.Is(index + 3, "age") ? at.Tokens[index + 3].End : 0;
    }

    private static int EndOfChinese(ReadOnlySpan<char> text, int end)
    {
        if (Characters.At(text, end) is '周' or '多' or ' ' && Characters.At(text, end + 1) == '岁')
            end++;
        return Characters.At(text, end) is not ('岁' or '歲') ? 0 : Characters.At(text, end + 1) == '半' ? end + 2 : end + 1;
    }

    // "aged 35", "age: 35", "turned 35", "died at 83", 今年35, and "I'm 35" where the sentence ends or goes on with another part.
    private static bool IsTold(TokenText at, int index, int value)
    {
        if (index == 0)
            return false;
        var before = at.Tokens[index - 1];
        if (before.Kind == TokenKind.Han)
            return value >= YoungestAlone && EndsWithLead(at.Text[before.Start..before.End]) && IsEndOfChinesePart(at, index);
        if ((at.Tokens[index].Before & ~(Separators.Space | Separators.Colon | Separators.Apostrophe)) != 0)
            return false;
        if (at.Is(index - 1, "aged", "age", "ages") || (at.Is(index - 1, "is", "was", "of") && index > 1 && at.Is(index - 2, "age")))
            return !IsUnit(at, index + 1);
        if (value is < YoungestAlone or >= Oldest)
            return false;
        if (at.Is(index - 1, "turned", "turning", "turns", "turn"))
            return !IsUnit(at, index + 1);
        if (at.Is(index - 1, "at"))
            return at.Is(index - 2, "died", "dies", "dead", "dying", "passed", "retired", "retires", "retire", "widowed") && IsEndOfPart(at, index);
        var person = at.Is(index - 1, "m", "im", "hes", "shes") || (at.Is(index - 1, "am", "is", "was", "s", "only", "just", "already", "nearly", "almost", "about") && IsPerson(at, index - 2));
        return person && (IsEndOfPart(at, index) || (value >= YoungestPlain && at.Is(index + 1, "so", "from", "who", "too", "yet", "lol", "rn", "btw", "then", "living", "years", "year", "yrs", "male", "female", "m", "f", "w", "married", "single", "tho", "though")));
    }

    // "(35F)", "I 27m", "my 30f", "kate, 29f"
    private static bool IsWithSex(TokenText at, int index, int value)
    {
        if (value < YoungestPlain || value >= Oldest || !at.Is(index + 1, "m", "f") || at.Tokens[index + 1].Start - at.Tokens[index].End > 0 || !IsEndOfPart(at, index + 1))
            return false;
        return Characters.At(at.Text, at.Tokens[index].Start - 1) is '(' or '[' || IsBehindName(at, index)
            || at.Is(index - 1, "i", "im", "me", "my", "husband", "wife", "bf", "gf", "boyfriend", "girlfriend", "partner", "friend", "sister", "brother");
    }

    // "Ana Petrov, 35, said", "Ana Petrov (35)": the name is covered by then.
    private static bool IsAfterName(TokenText at, int index, int value) =>
        value is >= YoungestPlain and < Oldest && at.Tokens[index].Length == 2 && IsBehindName(at, index)
            && (index + 1 >= at.Tokens.Length ? Characters.At(at.Text, at.Tokens[index].End) is ')' or '.' or '\0' : (at.Tokens[index + 1].Before & (Separators.Comma | Separators.Bracket)) != 0 && (at.Tokens[index + 1].Before & Separators.Line) == 0);

    private static bool IsBehindName(TokenText at, int index) =>
        at.Tokens[index].Before is (Separators.Barrier | Separators.Comma | Separators.Space) or (Separators.Barrier | Separators.Bracket | Separators.Space)
            or (Separators.Barrier | Separators.Comma | Separators.Space | Separators.Edge) or (Separators.Barrier | Separators.Bracket | Separators.Space | Separators.Edge);

    private static bool IsPerson(TokenText at, int index) =>
        at.Is(index, "i", "he", "she", "m", "am", "is") || (index >= 0 && at.Tokens[index].Is(WordMarks.Kin));

    private static bool IsEndOfPart(TokenText at, int index) =>
        index + 1 >= at.Tokens.Length
            ? !at.Text[at.Tokens[index].End..].ContainsAny("%$°:/-")
            : (at.Tokens[index + 1].Before & (Separators.Symbol | Separators.Hyphen | Separators.Colon)) == 0
                && ((at.Tokens[index + 1].Before & (Separators.Comma | Separators.End | Separators.Line | Separators.Bracket)) != 0
                || ((at.Tokens[index + 1].Before & Separators.Dot) != 0 && at.Tokens[index + 1].Kind != TokenKind.Number)
                || at.Is(index + 1, "and", "but", "now", "male", "female", "with", "yrs", "years"));

    // The sentence ends or goes on with 了 or 多.
    private static bool IsEndOfChinesePart(TokenText at, int index) =>
        Characters.At(at.Text, at.Tokens[index].End) is var next && (!(Characters.IsHan(next) || char.IsAsciiLetterOrDigit(next) || next is '%' or '.' or '-' or '/' or '~') || next == '了');

    private static bool IsUnit(TokenText at, int index) =>
        Characters.At(at.Text, index > 0 && index <= at.Tokens.Length ? at.Tokens[index - 1].End : at.Text.Length) == '%'
            || at.Is(index, "degrees", "percent", "pages", "minutes", "hours", "days", "times", "miles", "km", "am", "pm", "of");
}
