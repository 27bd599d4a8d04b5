using System.Globalization;
using System.Text;

namespace Clustering.Anonymization;

/// <summary>
/// What each character is read as: invisible and bidirectional characters as nothing, full-width forms, digits of every script,
/// circled digits, dashes, spaces and quotes as ASCII. A table of its own, because NFKC does nothing in globalization-invariant mode.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>Read as nothing.</summary>
    public const char Nothing = '\uFFFF';

    /// <summary>Read as two digits; see <see cref="NumberOf"/>.</summary>
    public const char TwoDigits = '\uFFFE';

    private static readonly (char First, char Last)[] Invisible =
    [
        ('\u00AD', '\u00AD'), ('\u034F', '\u034F'), ('\u061C', '\u061C'), ('\u115F', '\u1160'), ('\u17B4', '\u17B5'),
        ('\u180B', '\u180F'), ('\u200B', '\u200F'), ('\u202A', '\u202E'), ('\u2060', '\u206F'), ('\u20E3', '\u20E3'),
        ('\u3164', '\u3164'), ('\uFE00', '\uFE0F'), ('\uFEFF', '\uFEFF'), ('\uFFA0', '\uFFA0'), ('\uFFF9', '\uFFFB'),
        ('\uFFFE', '\uFFFF'),
    ];

    // First and last character, and the number that the first one shows.
    private static readonly (char First, char Last, int Number)[] Enclosed =
    [
        ('\u2460', '\u2473', 1), ('\u2474', '\u2487', 1), ('\u2488', '\u249B', 1), ('\u24EA', '\u24EA', 0), ('\u24EB', '\u24F4', 11),
        ('\u24F5', '\u24FE', 1), ('\u24FF', '\u24FF', 0), ('\u2776', '\u277F', 1), ('\u2780', '\u2789', 1), ('\u278A', '\u2793', 1),
        ('\u3251', '\u325F', 21), ('\u32B1', '\u32BF', 36),
    ];

    private static readonly char[] Table = Build();

    /// <summary>What a character of the basic plane is read as: itself, another, <see cref="Nothing"/> or <see cref="TwoDigits"/>.</summary>
    public static char Fold(char c) => c < '\u0080' ? c : Table[c];

    /// <summary>The number that an enclosed character of two digits shows, 10 to 50.</summary>
    public static int NumberOf(char c)
    {
        foreach (var (first, last, number) in Enclosed)
            if (c >= first && c <= last)
                return number + c - first;
        return 0;
    }

    /// <summary>What a surrogate pair is read as: a digit, <see cref="Nothing"/>, or its own high surrogate where it is read as itself.</summary>
    public static char FoldPair(char high, char low)
    {
        var rune = new Rune(high, low);
        if (rune.Value is >= 0xE0000 and <= 0xE0FFF)
            return Nothing;
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (char)('0' + (int)Rune.GetNumericValue(rune)) : high;
    }

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var digit = c < 0x80 ? -1 : CharUnicodeInfo.GetDigitValue((char)c);
            table[c] = digit >= 0 ? (char)('0' + digit) : (char)c;
        }
        for (var c = '\uFF01'; c <= '\uFF5E'; c++)
            table[c] = (char)(c - '\uFF01' + '!');
        Set(table, ' ', "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");
        Set(table, '-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63");
        Set(table, '\'', "\u2018\u2019\u02BC");
        Set(table, '"', "\u201C\u201D");
        Set(table, '.', "\u2024\uFE52");
        Set(table, '@', "\uFE6B");
        foreach (var (first, last, number) in Enclosed)
            for (int c = first; c <= last; c++)
                table[c] = number + c - first < 10 ? (char)('0' + number + c - first) : TwoDigits;
        foreach (var (first, last) in Invisible)
            for (int c = first; c <= last; c++)
                table[c] = Nothing;
        return table;
    }

    private static void Set(char[] table, char to, string from)
    {
        foreach (var c in from)
            table[c] = to;
    }
}
