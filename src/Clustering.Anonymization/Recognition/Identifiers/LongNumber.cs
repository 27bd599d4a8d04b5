namespace Clustering.Anonymization;

/// <summary>
/// What is left of long numbers after every other recogniser: seven digits or more in a row, and nine to twenty digits in groups parted
/// by single spaces, dots or hyphens, unless they read as measures, amounts, years, dates or round figures in a list.
/// </summary>
internal static class LongNumber
{
    private const int Shortest = 7;
    private const int ShortestGrouped = 9;
    private const int MostGroups = 8;
    private const int MostLetters = 4;

    /// <summary>Finds the long number whose first digit stands at a place.</summary>
    public static bool Find(ReadOnlySpan<char> text, int digit, out int start, out int end)
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[MostGroups];
        var count = IsFraction(text, digit) ? 0 : DigitGroups.Read(text, digit, " .-", groups);
        while (count > 1 && !IsIdentifier(text, groups[..count]))
            count--;
        (start, end) = (digit, count > 1 ? groups[count - 1].End : DigitGroups.EndOfGroup(text, digit));
        if (count <= 1 && (end - start < Shortest || IsFraction(text, digit)))
            return false;
        (start, end) = WithLetters(text, start, end);
        return true;
    }

    // With the few letters and digits that are joined to it, as in numbers of passports and licences.
    private static (int Start, int End) WithLetters(ReadOnlySpan<char> text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && start - first <= MostLetters && char.IsAsciiLetterOrDigit(text[first - 1]))
            first--;
        while (last < text.Length && last - end <= MostLetters && char.IsAsciiLetterOrDigit(text[last]))
            last++;
        first = start - first > MostLetters ? start : first;
        last = last - end > MostLetters ? end : last;
        return (first, last);
    }

    // "0.8348352" is a measure.
    private static bool IsFraction(ReadOnlySpan<char> text, int start) =>
        Characters.At(text, start - 1) == '.' && Characters.At(text, start - 2) == '0' && Characters.StartsAt(text, start - 2);

    private static bool IsIdentifier(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups)
    {
        if (groups.Length == 2 && groups[1].Separator == '.')
            return false;
        var (digits, long3, round, years, thousands) = (0, false, true, true, groups[0].Length <= 3 && groups[1].Separator == '.');
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            digits += group.Length;
            long3 |= group.Length >= 3;
            round &= text[group.End - 1] is '0' or '5';
            years &= group.Length == 4 && text[group.Start] is '1' or '2';
            thousands &= i == 0 || group.Length == 3;
            var last = i == groups.Length - 1;
            if ((group.Length < 2 && !last) || (i > 1 && group.Separator != groups[1].Separator && !(last && group.Separator == '-')))
                return false;
        }
        return digits is >= ShortestGrouped and <= 20 && long3 && !round && !years && !thousands && !BeginsWithDate(groups)
            && Characters.StartsAt(text, groups[0].Start) && Characters.EndsAt(text, groups[^1].End);
    }

    private static bool BeginsWithDate(ReadOnlySpan<DigitGroup> groups) =>
        groups.Length >= 3 && (groups[0].Length, groups[1].Length, groups[2].Length) is (4, 2, 2) or (2, 2, 4);
}
