namespace Clustering.Anonymization;

/// <summary>Reads what is broken over two lines as one: "415-55\n5-2671", "ann@exam\nple.com". Columns of numbers are left as they are.</summary>
internal static class JoinedView
{
    private const int FewestDigits = 7;
    private const int LongestLook = 64;
    private const int ShortestWord = 3;

    /// <summary>Writes the view. False where no line break stands inside what may be an identifier.</summary>
    /// <param name="text">The view that is read.</param>
    /// <param name="view">The view that is made.</param>
    /// <param name="spaced">Whether a space takes the place of a break between digits in groups; then only such breaks make a view.</param>
    public static bool TryBuild(ReadOnlySpan<char> text, ViewBuffer view, bool spaced)
    {
        view.Begin(text.Length);
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOf('\n');
            if (next < 0)
                break;
            i += next;
            var (before, after) = (i, i + 1);
            while (before > copied && text[before - 1] is ' ' or '\r' or '\t')
                before--;
            while (after < text.Length && text[after] is ' ' or '\r' or '\t')
                after++;
            if (IsBrokenIdentifier(text, before, after) && (!spaced || (char.IsAsciiDigit(text[after]) && IsGrouped(text, before))))
            {
                view.Add(text[copied..before], copied);
                view.KeepOrigins();
                if (spaced)
                    view.Add(' ', before);
                copied = after;
            }
            i = after;
        }
        if (copied == 0)
            return false;
        view.Add(text[copied..], copied);
        return true;
    }

    // Both sides are parts of a word with an at sign or with seven digits or more in all, and one of the lines has more than that word.
    private static bool IsBrokenIdentifier(ReadOnlySpan<char> text, int before, int after)
    {
        if (before == 0 || after >= text.Length || !IsPart(text[before - 1]) || !IsPart(text[after]))
            return false;
        var (start, end) = (before, after);
        while (start > 0 && before - start < LongestLook && (IsPart(text[start - 1]) || (text[start - 1] == ' ' && start > 1 && char.IsAsciiDigit(text[start - 2]))))
            start--;
        while (end < text.Length && end - after < LongestLook && (IsPart(text[end]) || (text[end] == ' ' && char.IsAsciiDigit(Characters.At(text, end + 1)))))
            end++;
        var left = text[start..before];
        var right = text[after..end];
        var digits = Digits(left) + Digits(right);
        if (left.Contains('@') || right.Contains('@') || left.Contains("://", StringComparison.Ordinal) || left.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return left.Length + right.Length > 5;
        if (char.IsAsciiDigit(left[^1]) && !left.ContainsAnyInRange('A', 'z') && (IsWord(right) || DateText.End(left, 0) == left.Length))
            return false;
        var capitals = left.Length + right.Length >= 8 && digits >= 4 && !left.ContainsAnyInRange('a', 'z') && !right.ContainsAnyInRange('a', 'z');
        if (digits < FewestDigits && !capitals && (left.Length + right.Length < 16 || digits == 0))
            return false;
        var leftIsLine = start == 0 || text[start - 1] == '\n';
        var rightIsLine = end >= text.Length || text[end] == '\n';
        var pair = (start == 0 || !text[..start].ContainsAnyExcept(" \n")) && (end >= text.Length || !text[end..].ContainsAnyExcept(" \n"));
        return !(leftIsLine && rightIsLine) || pair;
    }

    // Whether the digits before the break stand in groups with spaces.
    private static bool IsGrouped(ReadOnlySpan<char> text, int before)
    {
        var start = before;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start > 1 && text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2]);
    }

    // Letters, three or more, with a colon after them or not: the next line begins with a word. One or two may be the check of a number.
    private static bool IsWord(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestWord)
            return false;
        foreach (var c in text.TrimEnd(':'))
            if (!char.IsAsciiLetter(c))
                return false;
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '_' or '-' or '+' or ':' or '/' or '(' or ')';
}
