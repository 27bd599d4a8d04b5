namespace Clustering.Anonymization;

/// <summary>All numbering schemes by length, and the search for the one that a code belongs to.</summary>
internal static class IdentifierSchemes
{
    private const int Longest = 20;
    private const int MostGroups = 8;

    private static readonly IdentifierScheme[][] ByLength = Index();

    /// <summary>Finds the longest code from a place on that is an identifier of a scheme.</summary>
    /// <param name="text">The view.</param>
    /// <param name="start">The first character: a letter or digit with none before it.</param>
    /// <param name="context">What the words near it say.</param>
    /// <param name="end">The place after it.</param>
    /// <returns>Its scheme, or null where there is none.</returns>
    public static IdentifierScheme? Find(ReadOnlySpan<char> text, int start, WordMarks context, out int end)
    {
        Span<CodeGroup> groups = stackalloc CodeGroup[MostGroups];
        Span<char> compact = stackalloc char[Longest];
        var count = Read(text, start, groups);
        for (; count > 0; count--)
        {
            var length = Join(text, groups[..count], compact, out var letters);
            var last = groups[count - 1].End;
            if (ByLength[length].Length == 0 || !Characters.EndsAt(text, last) || (letters == 0 && IsPartOfLonger(text, start, last)))
                continue;
            foreach (var scheme in ByLength[length])
            {
                if (!scheme.Matches(compact[..length], letters, groups[..count], context))
                    continue;
                end = last;
                return scheme;
            }
        }
        end = start;
        return null;
    }

    // Digits that go on after a separator, or before one.
    private static bool IsPartOfLonger(ReadOnlySpan<char> text, int start, int end) =>
        (Characters.At(text, end) is ' ' or '-' or '.' && char.IsAsciiDigit(Characters.At(text, end + 1)))
            || (Characters.At(text, start - 1) is ' ' or '-' or '.' && char.IsAsciiDigit(Characters.At(text, start - 2)));

    // Groups of letters and digits parted by one character each; words end the code.
    private static int Read(ReadOnlySpan<char> text, int start, Span<CodeGroup> groups)
    {
        var (count, total, separator) = (0, 0, Characters.Barrier);
        for (var i = start; count < groups.Length;)
        {
            var (end, digits) = (i, 0);
            for (; end < text.Length && end - i <= Longest && char.IsAsciiLetterOrDigit(text[end]); end++)
                digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
            total += end - i;
            if (end == i || total > Longest || (digits == 0 && count > 0 && end - i > 4))
                break;
            groups[count++] = new CodeGroup(i, end, separator);
            separator = Characters.At(text, end);
            i = end + 1;
            if (separator is not (' ' or '-' or '.' or '/' or '(' or '+'))
                break;
        }
        return count;
    }

    private static int Join(ReadOnlySpan<char> text, ReadOnlySpan<CodeGroup> groups, Span<char> compact, out uint letters)
    {
        var length = 0;
        letters = 0;
        foreach (var group in groups)
            foreach (var c in text[group.Start..group.End])
            {
                letters |= char.IsAsciiDigit(c) ? 0 : 1u << length;
                compact[length++] = char.ToUpperInvariant(c);
            }
        return length;
    }

    private static IdentifierScheme[][] Index()
    {
        IEnumerable<IdentifierScheme> all =
        [
            .. ChineseSchemes.All, .. AmericanSchemes.All, .. BritishSchemes.All, .. SouthEuropeanSchemes.All, .. NorthEuropeanSchemes.All,
            .. AsianSchemes.All, .. SouthernSchemes.All,
        ];
        var byLength = all.ToLookup(s => s.Length);
        return [.. Enumerable.Range(0, Longest + 1).Select(n => byLength[n].OrderBy(s => s.Context == WordMarks.None).ToArray())];
    }
}
