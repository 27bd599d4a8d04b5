namespace Clustering.Anonymization;

/// <summary>
/// Payment card numbers: 12 to 19 digits, also in groups parted by spaces or hyphens, that pass Luhn's check (ISO/IEC 7812-1) and begin
/// with 1 to 6 as issuers' numbers do.
/// </summary>
internal static class CardNumber
{
    private const int LongestCard = 19;

    /// <summary>Where the card number that starts here ends; the start itself where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is < '1' or > '6' || !Characters.StartsAt(text, start) || IsInner(text, start))
            return start;
        Span<DigitGroup> groups = stackalloc DigitGroup[6];
        Span<char> digits = stackalloc char[LongestCard];
        for (var count = DigitGroups.Read(text, start, " -.", groups); count > 0; count--)
        {
            var length = DigitGroups.Join(text, groups[..count], digits);
            var end = groups[count - 1].End;
            if (length >= 12 && Characters.EndsAt(text, end) && AreGroupsOfCard(groups[..count]) && CheckDigits.Luhn(digits[..length]))
                return end;
        }
        return start;
    }

    // Whether a group of three digits or more and a separator stand before: then the number begins there.
    private static bool IsInner(ReadOnlySpan<char> text, int start) =>
        start >= 4 && text[start - 1] is ' ' or '-' && !text[(start - 4)..(start - 1)].ContainsAnyExceptInRange('0', '9');

    // One separator throughout, and no group but the last with fewer than three digits.
    private static bool AreGroupsOfCard(ReadOnlySpan<DigitGroup> groups)
    {
        for (var i = 0; i < groups.Length - 1; i++)
            if (groups[i].Length < 3 || groups[i + 1].Separator != groups[1].Separator)
                return false;
        return true;
    }
}
