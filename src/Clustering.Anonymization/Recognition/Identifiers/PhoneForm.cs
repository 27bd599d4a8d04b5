namespace Clustering.Anonymization;

/// <summary>The forms of phone numbers, by the lengths of their groups of digits and what parts them.</summary>
internal static class PhoneForm
{
    private const int Most = 17;

    /// <summary>How many groups from the first one make a phone number; 0 where none do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="groups">One or more groups.</param>
    /// <param name="plus">Whether a plus stands before them.</param>
    /// <param name="bracket">Whether the first group stands in brackets.</param>
    /// <param name="inner">Whether digits and a separator stand before the first group.</param>
    public static int Match(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, bool plus, bool bracket, bool inner)
    {
        Span<char> digits = stackalloc char[Most];
        if (plus)
            return International(text, groups, digits, 0);
        var used = ChineseMobile(text, groups, digits);
        if (used == 0)
            used = NorthAmerican(text, groups, bracket);
        if (used == 0 && text[groups[0].Start] == '0')
            used = text[(groups[0].Start + 1)..].StartsWith("0") ? International(text, groups, digits, 2) : inner ? 0 : National(text, groups, digits, bracket);
        if (used == 0 && !inner)
            used = Grouped(text, groups, bracket);
        return used == 0 && !inner ? Local(text, groups) : used;
    }

    /// <summary>How many groups make a number of 7 to 15 digits that was called a phone number; 0 for a date.</summary>
    public static int Told(ReadOnlySpan<DigitGroup> groups)
    {
        var (digits, best) = (0, 0);
        for (var i = 0; i < groups.Length && digits + groups[i].Length <= 15; i++)
        {
            digits += groups[i].Length;
            best = digits >= 7 ? i + 1 : best;
        }
        var date = groups.Length >= 3 && (groups[0].Length, groups[1].Length, groups[2].Length) is (4, 2, 2) or (2, 2, 4);
        return date ? 0 : best;
    }

    // E.164: 7 to 15 digits after the prefix, the first not 0; eleven with country code 1, thirteen with 86.
    private static int International(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, Span<char> digits, int prefix)
    {
        var best = 0;
        for (var count = 1; count <= groups.Length; count++)
        {
            var length = DigitGroups.Join(text, groups[..count], digits) - prefix;
            if (length is < 0 or > 15)
                break;
            if (length < (prefix == 0 ? 7 : 9) || digits[prefix] == '0')
                continue;
            best = count;
            if ((length == 11 && digits[prefix] == '1') || (length == 13 && digits.Slice(prefix, 2) is "86"))
                break;
        }
        return best;
    }

    // 1[3-9] and nine more, with 86 before it or not.
    private static int ChineseMobile(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, Span<char> digits)
    {
        for (var count = 1; count <= groups.Length; count++)
        {
            if (count > 1 && groups[count - 1].Length < 3)
                return 0;
            var length = DigitGroups.Join(text, groups[..count], digits);
            if (length < 0)
                return 0;
            var country = digits.StartsWith("86") ? 2 : 0;
            if (length - country == 11 && digits[country] == '1' && digits[country + 1] is >= '3' and <= '9')
                return count;
        }
        return 0;
    }

    // 3-3-4, or 3-7 with brackets, with a 1 before it or not; area and exchange do not begin with 0 or 1 unless brackets or hyphens vouch for it.
    private static int NorthAmerican(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, bool bracket)
    {
        var first = groups[0].Length == 1 && text[groups[0].Start] == '1' && groups.Length > 1 ? 1 : 0;
        var rest = groups[first..];
        if (rest.Length >= 2 && bracket && rest[0].Length == 3 && rest[1].Length == 7)
            return first + 2;
        if (rest.Length < 3 || rest[0].Length != 3 || rest[1].Length != 3 || rest[2].Length != 4)
            return 0;
        var vouched = bracket || (rest[1].Separator == rest[2].Separator && rest[2].Separator is '-' or '.') || rest[2].Separator == '-';
        var plain = text[rest[0].Start] >= '2' && text[rest[1].Start] >= '2';
        return vouched || plain ? first + 3 : 0;
    }

    // A trunk 0 and 9 to 12 digits in all, in groups of two or more with one separator after the area code; no date.
    private static int National(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, Span<char> digits, bool bracket)
    {
        var (length, count) = (DigitGroups.Join(text, groups, digits), groups.Length);
        if (length is < 9 or > 12 || digits[1] == '0' || (count == 1 && length is < 10 or > 11))
            return 0;
        for (var i = 0; i < count; i++)
            if ((i > 0 && groups[i].Length < 2) || (i > 1 && groups[i].Separator != groups[^1].Separator && !bracket))
                return 0;
        var date = count >= 3 && (groups[0].Length, groups[1].Length, groups[2].Length) is (2, 2, 4);
        return date ? 0 : count;
    }

    // National numbers without a trunk 0, in the groups in which they are written: Spain 3-3-3, 3-2-2-2 and 2-3-2-2, Italy 3-7, India 5-5 and ten
    // digits, Brazil 2-5-4 and 2-4-4, Hong Kong and Singapore 4-4.
    private static int Grouped(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, bool bracket)
    {
        var first = text[groups[0].Start];
        Span<int> lengths = stackalloc int[groups.Length];
        for (var i = 0; i < groups.Length; i++)
            lengths[i] = groups[i].Length;
        if (first is >= '6' and <= '9')
        {
            if (lengths is [3, 2, 2, 2, ..] or [2, 3, 2, 2, ..])
                return 4;
            if (lengths is [3, 3, 3] && groups[2].Separator == groups[1].Separator && text[groups[0].Start] is '6' or '7' or '9')
                return 3;
            if (lengths is [5, 5] or [4, 3, 3])
                return groups.Length;
            if (lengths is [10] && first >= '6')
                return 1;
        }
        if (first == '3' && lengths is [3, 7] or [3, 3, 4])
            return groups.Length;
        if (lengths is [2, 5, 4] or [2, 4, 4] && (bracket || groups[2].Separator == '-'))
            return 3;
        var year = text[groups[0].Start] is '1' or '2' && text[groups[^1].Start] is '1' or '2';
        return lengths is [4, 4] && first is '2' or '3' or '5' or '6' or '8' or '9' && !year && text[groups[0].End - 1] != '0' ? 2 : 0;
    }

    // 3-4 with a hyphen, not a range of round figures.
    private static int Local(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups)
    {
        if (groups.Length != 2 || groups[0].Length != 3 || groups[1].Length != 4 || groups[1].Separator != '-')
            return 0;
        var round = text[groups[0].End - 1] == '0' && text[groups[1].End - 1] == '0';
        return text[groups[0].Start] >= '2' && !round ? 2 : 0;
    }
}
