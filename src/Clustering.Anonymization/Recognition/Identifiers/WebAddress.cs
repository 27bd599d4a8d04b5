using System.Buffers;
using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>Web addresses: with a scheme, beginning with www, or a bare domain under a common top level; user, path and query included.</summary>
internal static class WebAddress
{
    private const int LongestScheme = 32;
    private static readonly SearchValues<char> Stops = SearchValues.Create(" \t\r\n\v\f\"<>`{}|^\uFFFF");
    private static readonly FrozenSet<string> TopLevels = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "com", "net", "org", "edu", "gov", "mil", "info", "biz", "onion", "io", "cn", "uk", "de", "jp", "fr", "ru", "br", "au", "ca", "eu", "nl", "pl",
        "dk", "fi", "hu", "cz", "gr", "kr", "tw", "hk", "xyz", "cc", "tv");
    private static readonly FrozenSet<string> BeforePath = FrozenSet.Create(
        StringComparer.Ordinal,
        "ly", "gl", "be", "me", "co", "ai", "to", "it", "in", "so", "se", "ch", "es", "at", "gg", "nz", "sg", "us", "no", "is", "cl", "mx", "ar", "za",
        "tr", "il", "ua", "ie", "pt", "st", "im", "vn", "th", "my", "dev", "app", "online", "site", "shop", "club", "top", "vip", "link", "blog", "tech");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforePathOf = BeforePath.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelOf = TopLevels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the address around the colon of a scheme or the first dot of a domain.</summary>
    /// <param name="text">The view.</param>
    /// <param name="mark">The colon or dot.</param>
    /// <param name="floor">What lies before is done with.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The place after it; where there is none, the place to go on from.</param>
    public static bool Find(ReadOnlySpan<char> text, int mark, int floor, out int start, out int end)
    {
        start = text[mark] == ':' ? StartOfScheme(text, mark, floor) : StartOfLabel(text, mark, floor);
        end = start < mark ? EndOfAddress(text, start, mark) : mark;
        if (end > mark)
            return true;
        end = text[mark] == '.' && start < mark ? Math.Max(mark + 1, EndOfDomain(text, mark)) : mark + 1;
        return false;
    }

    private static int StartOfScheme(ReadOnlySpan<char> text, int colon, int floor)
    {
        if (!text[colon..].StartsWith("://"))
            return colon;
        var start = colon;
        while (start > floor && colon - start < LongestScheme && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-' or '.'))
            start--;
        while (start < colon && !char.IsAsciiLetter(text[start]))
            start++;
        return start;
    }

    private static int StartOfLabel(ReadOnlySpan<char> text, int dot, int floor)
    {
        var start = dot;
        while (start > floor && (Characters.IsWordPart(text[start - 1]) || text[start - 1] == '-'))
            start--;
        return start;
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int start, int mark)
    {
        if (text[mark] == ':')
            return EndOfBody(text, mark + 3) is var end && end > mark + 3 ? end : mark;
        var domain = EndOfDomain(text, mark);
        var www = text[start..mark].Equals("www", StringComparison.OrdinalIgnoreCase) && domain > mark + 1;
        if (!www && !IsTopLevel(text[(text[start..domain].LastIndexOf('.') + start + 1)..domain], Characters.At(text, domain)))
            return mark;
        if (Characters.At(text, domain) == '@' || Characters.At(text, start - 1) == '@')
            return mark;
        return Characters.At(text, domain) is '/' or ':' or '?' or '#' ? Math.Max(domain, EndOfBody(text, domain)) : domain;
    }

    // A common top level, as people write it: "com" and "org" in any casing, others in lower case, and those that are words or rare only before a path.
    private static bool IsTopLevel(ReadOnlySpan<char> label, char next) =>
        TopLevelOf.Contains(label) ? !label.ContainsAnyInRange('A', 'Z') || label[0] is 'c' or 'C' or 'o' or 'O'
            : next == '/' && BeforePathOf.Contains(label);

    // Labels from a dot on, each of a character or more; without the last dot where no label follows it.
    private static int EndOfDomain(ReadOnlySpan<char> text, int dot)
    {
        var end = dot;
        while (Characters.At(text, end) == '.' && !Characters.EndsAt(text, end + 1))
            for (end++; end < text.Length && (Characters.IsWordPart(text[end]) || text[end] == '-');)
                end++;
        return end;
    }

    // An apostrophe that ends a quotation, a backslash that escapes no underscore.
    private static bool IsClosing(ReadOnlySpan<char> text, int at) =>
        (text[at] == '\'' && Characters.EndsAt(text, at + 1)) || (text[at] == '\\' && Characters.At(text, at + 1) != '_');

    // To the first space, quote or East Asian character (unless it follows a mark of a path); closing marks at the end are left out.
    private static int EndOfBody(ReadOnlySpan<char> text, int start)
    {
        var (end, path, open) = (start, false, 0);
        for (; end < text.Length && !Stops.Contains(text[end]) && !IsClosing(text, end); end++)
        {
            path = Characters.IsHan(text[end]) && (path || text[end - 1] is '/' or '=' or '_' or '-' or '%');
            if (!path && Characters.IsEastAsian(text[end]))
                break;
            open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
        }
        while (end > start && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or ']' || (text[end - 1] == ')' && open < 0)))
            open += text[--end] == ')' ? 1 : 0;
        return end;
    }
}
