namespace Clustering.Anonymization;

/// <summary>Hardware addresses: six pairs of hexadecimal digits parted by colons or hyphens, or three groups of four parted by dots; not all zeros or all ones.</summary>
internal static class MacAddress
{
    /// <summary>The length of the address whose first separator stands at a place; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text, int separator, int floor, out int start)
    {
        var (group, groups) = text[separator] == '.' ? (4, 3) : (2, 6);
        var length = groups * (group + 1) - 1;
        start = separator - group;
        return start >= floor && start + length <= text.Length && IsAddress(text.Slice(start, length), group, text[separator])
            && Characters.StartsAt(text, start) && Characters.EndsAt(text, start + length) && Characters.At(text, start + length) != text[separator] ? length : 0;
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int group, char separator)
    {
        for (var i = 0; i < text.Length; i++)
            if (i % (group + 1) == group ? text[i] != separator : !char.IsAsciiHexDigit(text[i]))
                return false;
        return text.ContainsAnyExcept("0fF:-.");
    }
}
