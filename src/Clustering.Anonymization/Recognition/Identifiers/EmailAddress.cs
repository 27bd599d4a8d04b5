namespace Clustering.Anonymization;

/// <summary>E-mail addresses: local@label(.label)+, whatever the last label, in every script that puts spaces between words.</summary>
internal static class EmailAddress
{
    /// <summary>Finds the address around an at sign.</summary>
    public static bool Find(ReadOnlySpan<char> text, int at, int floor, out int start, out int end)
    {
        start = StartOfLocal(text, at, floor);
        end = start < at ? EndOfDomain(text, at + 1) : at;
        return end > at;
    }

    private static int StartOfLocal(ReadOnlySpan<char> text, int at, int floor)
    {
        var start = at;
        while (start > floor && IsLocal(text[start - 1]))
            start--;
        while (start < at && !Characters.IsWordPart(text[start]) && text[start] != '_')
            start++;
        return start;
    }

    private static bool IsLocal(char c) => Characters.IsWordPart(c) || c is '.' or '_' or '%' or '+' or '-' or '\'' or '&' or '~';

    // The end of the last label that has two characters or more and a letter; the place itself where there are fewer than two labels.
    private static int EndOfDomain(ReadOnlySpan<char> text, int start)
    {
        var (end, labels, i) = (start, 0, start);
        while (i < text.Length)
        {
            var label = i;
            var letter = false;
            while (i < text.Length && (Characters.IsWordPart(text[i]) || text[i] == '-' || text[i] == '_'))
                letter |= !char.IsAsciiDigit(text[i++]);
            if (i == label)
                break;
            labels++;
            if (labels > 1 && i - label > 1 && letter)
                end = i;
            if (i + 1 >= text.Length || text[i] != '.')
                break;
            i++;
        }
        while (end > start && text[end - 1] is '-' or '_')
            end--;
        return end == start ? start - 1 : end;
    }
}
