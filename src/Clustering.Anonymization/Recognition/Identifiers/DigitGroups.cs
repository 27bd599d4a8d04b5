using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>Reads digits in groups, as people write long numbers.</summary>
internal static class DigitGroups
{
    // The search by range allocates 96 bytes a call on .NET 10, this one nothing.
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The first digit at or after a place that has no digit before it, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            var at = text[from..].IndexOfAny(Digits);
            if (at < 0)
                return -1;
            at += from;
            if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
                return at;
            from = EndOfGroup(text, at);
        }
        return -1;
    }

    /// <summary>Where the digits that start here end.</summary>
    public static int EndOfGroup(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAnyExcept(Digits);
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>Reads groups parted by one separator each, until the span of groups is full or a group has more digits than 20.</summary>
    /// <returns>How many groups were read.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> separators, Span<DigitGroup> groups)
    {
        var count = 0;
        while (count < groups.Length && char.IsAsciiDigit(Characters.At(text, start)))
        {
            var end = start + 1;
            while (end < text.Length && end - start <= 20 && char.IsAsciiDigit(text[end]))
                end++;
            if (end - start > 20)
                break;
            groups[count++] = new DigitGroup(start, end - start, count == 1 ? Characters.Barrier : text[start - 1]);
            if (end >= text.Length || !separators.Contains(text[end]))
                break;
            start = end + 1;
        }
        return count;
    }

    /// <summary>Copies the digits of groups one after the other.</summary>
    /// <returns>How many digits, or -1 where there is no room for them.</returns>
    public static int Join(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, Span<char> digits)
    {
        var count = 0;
        foreach (var group in groups)
        {
            if (count + group.Length > digits.Length)
                return -1;
            text.Slice(group.Start, group.Length).CopyTo(digits[count..]);
            count += group.Length;
        }
        return count;
    }
}
