namespace Clustering.Anonymization;

/// <summary>
/// Payment card numbers: 12 to 19 digits, also in groups parted by spaces or hyphens, that pass Luhn's check (ISO/IEC 7812-1):
/// every second digit from the right doubled, nine taken off where that passes nine, and the sum a multiple of ten.
/// </summary>
internal sealed class CardRecognizer : IPiiRecognizer
{
    private const int LongestCard = 19;

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        var text = view.Characters;
        Span<DigitGroup> groups = stackalloc DigitGroup[6];
        for (var start = DigitGroups.Next(text, 0); start >= 0;)
        {
            var end = text[start] is >= '1' and <= '6' && Characters.StartsAt(text, start) && !IsInner(text, start) ? EndOfCard(text, start, groups) : start;
            if (end > start)
                spans.Add(start, end - start, PiiKind.Card);
            start = DigitGroups.Next(text, end > start ? end : DigitGroups.EndOfGroup(text, start));
        }
    }

    private static int EndOfCard(ReadOnlySpan<char> text, int start, Span<DigitGroup> groups)
    {
        Span<char> digits = stackalloc char[LongestCard];
        for (var count = DigitGroups.Read(text, start, " -", groups); count > 0; count--)
        {
            var length = DigitGroups.Join(text, groups[..count], digits);
            var end = groups[count - 1].End;
            if (length >= 12 && Characters.EndsAt(text, end) && AreGroupsOfCard(groups[..count]) && PassesLuhn(digits[..length]))
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

    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            var doubled = i % 2 == 0 ? value : value * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
