namespace Clustering.Anonymization;

/// <summary>Dates in digits: year first or last, day and month in either order, parted by hyphens, slashes, dots or 年月日. They are no identifiers unless told as a date of birth.</summary>
internal static class DateText
{
    /// <summary>Where the date that starts at a digit ends; the start itself where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[4];
        var count = DigitGroups.Read(text, start, "-/.年月", groups);
        if (count < 3 || groups[1].Separator is not '年' && groups[1].Separator != groups[2].Separator)
            return start;
        var (first, second, third) = (Value(text, groups[0]), Value(text, groups[1]), Value(text, groups[2]));
        var isDate = (groups[0].Length, groups[1].Length, groups[2].Length) switch
        {
            (4, <= 2, <= 2) => first is >= 1000 and <= 2999 && second is >= 1 and <= 12 && third is >= 1 and <= 31,
            ( <= 2, <= 2, 4 or 2) => first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12) && (groups[2].Length == 2 || third is >= 1000 and <= 2999),
            _ => false,
        };
        if (!isDate || (count == 4 && groups[3].Separator == groups[2].Separator && groups[2].Separator == '.'))
            return start;
        return groups[2].End + (Characters.At(text, groups[2].End) is '日' or '号' ? 1 : 0);
    }

    private static int Value(ReadOnlySpan<char> text, DigitGroup group) => group.Length > 4 ? -1 : CheckDigits.Value(text.Slice(group.Start, group.Length));
}
