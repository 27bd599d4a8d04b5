namespace Clustering.Anonymization;

/// <summary>Reads characters that are spaced out as one word: "4 1 1 1", "j-o-h-n", "41 11 11 11", with one sign between them throughout.</summary>
internal static class SpacedView
{
    private const int FewestParts = 6;

    /// <summary>Writes the view. False where nothing is spaced out.</summary>
    public static bool TryBuild(ReadOnlySpan<char> text, ViewBuffer view)
    {
        view.Begin(text.Length);
        var (copied, i) = (0, 0);
        while (i + 2 < text.Length)
        {
            var end = IsPart(text[i]) && !(i > 0 && IsPart(text[i - 1])) ? EndOfRun(text, i) : i;
            if (end == i)
            {
                i++;
                continue;
            }
            view.Add(text[copied..i], copied);
            view.KeepOrigins();
            Collapse(text, i, end, view);
            copied = i = end;
        }
        if (copied == 0)
            return false;
        view.Add(text[copied..], copied);
        return true;
    }

    // Where a run of parts of one or two characters ends; the start itself where there are too few.
    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var (end, parts, separator) = (start, 0, Characters.Barrier);
        for (var i = start; i < text.Length && IsPart(text[i]);)
        {
            var last = i + (i + 1 < text.Length && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) ? 2 : 1);
            if (last < text.Length && IsPart(text[last]) && text[last] != separator)
            {
                if (!IsSeparator(text[last]) || (separator != Characters.Barrier))
                    break;
            }
            (end, parts) = (last, parts + 1);
            if (last + 1 >= text.Length || !IsSeparator(text[last]) || (separator != Characters.Barrier && text[last] != separator))
                break;
            separator = text[last];
            i = last + 1;
        }
        return parts >= FewestParts ? end : start;
    }

    // A letter that is a word stays one in front of digits alone: "a 4 1 1 1".
    private static void Collapse(ReadOnlySpan<char> text, int start, int end, ViewBuffer view)
    {
        var run = text[start..end];
        var digit = run.IndexOfAnyInRange('0', '9');
        var apart = digit == 2 && run[0] is 'a' or 'A' or 'i' or 'I' && !run[digit..].ContainsAnyInRange('a', 'z') && !run[digit..].ContainsAnyInRange('A', 'Z') ? start + digit : start;
        view.Add(text[start..apart], start);
        var separator = text[apart + 1] is var one && char.IsAsciiDigit(one) ? text[apart + 2] : one;
        for (var i = apart; i < end; i++)
            if (text[i] != separator)
                view.Add(text[i], i);
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '_' or '-' or '+' or ':' or '/' or '(' or ')';

    private static bool IsSeparator(char c) => c is ' ' or '-' or '.' or '_' or '*' or '|' or ',' or '/' or '\t' or '~' or '\n';
}
