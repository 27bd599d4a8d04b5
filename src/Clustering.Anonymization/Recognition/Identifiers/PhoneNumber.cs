namespace Clustering.Anonymization;

/// <summary>
/// Phone numbers: international with + or 00 (E.164, 7 to 15 digits), Chinese mobile and landline, North American, and national numbers
/// with a trunk 0, and any number of 7 to 15 digits that the words before it call one; in groups parted by a space, dot, hyphen, slash or brackets, with an extension.
/// </summary>
internal static class PhoneNumber
{
    private const int MostGroups = 8;

    /// <summary>Finds the number whose first digit stands at a place.</summary>
    /// <param name="text">The view.</param>
    /// <param name="digit">The first digit.</param>
    /// <param name="floor">What lies before is done with.</param>
    /// <param name="told">Whether the words before say that it is one.</param>
    /// <param name="start">Its first character, which may be a plus or a bracket.</param>
    /// <param name="end">The place after it.</param>
    public static bool Find(ReadOnlySpan<char> text, int digit, int floor, bool told, out int start, out int end)
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[MostGroups];
        start = Start(text, digit, floor, out var plus);
        end = start < 0 ? -1 : End(text, start, digit, plus, told, groups);
        if (end > 0 && text[start] == '(' && end == DigitGroups.EndOfGroup(text, digit))
            start++;
        return end > 0;
    }

    // Takes in what stands before the first digit: a plus, and a bracket that closes after the group. -1 where a word or an amount runs into it.
    private static int Start(ReadOnlySpan<char> text, int digit, int floor, out bool plus)
    {
        plus = digit > floor && text[digit - 1] == '+';
        var start = plus ? digit - 1 : digit;
        if (start > floor && text[start - 1] == '(' && Characters.At(text, DigitGroups.EndOfGroup(text, digit)) == ')')
            start--;
        return Characters.StartsAt(text, start) && Characters.At(text, start - 1) is not ('$' or '£' or '€' or '¥') ? start : -1;
    }

    private static int End(ReadOnlySpan<char> text, int start, int digit, bool plus, bool told, Span<DigitGroup> groups)
    {
        var count = Read(text, digit, groups);
        if (count == 0)
            return -1;
        var inner = Characters.At(text, digit - 1) is '.' or '-' or '/' or ' ' && char.IsAsciiDigit(Characters.At(text, digit - 2));
        var bracket = start < digit && text[start] == '(';
        var used = PhoneForm.Match(text, groups[..count], plus, bracket, inner);
        if (used == 0 && !inner && told)
            used = PhoneForm.Told(groups[..count]);
        return used == 0 ? -1 : Extension(text, groups[used - 1].End);
    }

    private static int Read(ReadOnlySpan<char> text, int start, Span<DigitGroup> groups)
    {
        var (count, separator) = (0, Characters.Barrier);
        while (count < groups.Length && char.IsAsciiDigit(Characters.At(text, start)))
        {
            var end = start;
            while (end < text.Length && end - start <= 16 && char.IsAsciiDigit(text[end]))
                end++;
            if (end - start > 16)
                return count;
            groups[count++] = new DigitGroup(start, end - start, separator);
            start = end;
            separator = ')';
            if (Characters.At(text, start) == ')')
                start++;
            if (Characters.At(text, start) is ' ' or '.' or '-' or '/')
                separator = text[start++];
            if (Characters.At(text, start) == '(')
                start++;
            if (start == end)
                break;
        }
        return count;
    }

    // "x12", "ext. 12", "转12"; the place itself where there is none, -1 where a word runs on.
    private static int Extension(ReadOnlySpan<char> text, int end)
    {
        var i = Characters.At(text, end) == ' ' ? end + 1 : end;
        foreach (var word in (ReadOnlySpan<string>)["ext.", "ext", "x", "转"])
        {
            if (i > text.Length || !text[i..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var digits = i + word.Length;
            if (Characters.At(text, digits) == ' ')
                digits++;
            var last = digits;
            while (last < text.Length && last - digits < 6 && char.IsAsciiDigit(text[last]))
                last++;
            if (last > digits && Characters.EndsAt(text, last))
                return last;
        }
        return Characters.EndsAt(text, end) ? end : -1;
    }
}
