using System.Collections.Frozen;
using System.Globalization;

namespace Clustering.Anonymization;

/// <summary>
/// What each character is read as: invisible, bidirectional and combining ones as nothing, full-width, mathematical, circled and
/// superscript forms, digits of every script, dashes, spaces and quotes as ASCII. A table of its own, because NFKC does nothing in
/// globalization-invariant mode. Ranges from the Unicode Character Database, version 16.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>Read as nothing.</summary>
    public const char Nothing = '\uFFFF';

    /// <summary>Read as more than one character; see <see cref="Several"/>.</summary>
    public const char Many = '\uFFFE';

    // No single category has these: soft hyphen, fillers, joiners, marks of direction, variation selectors, keycaps, annotations.
    private static readonly (char First, char Last)[] Invisible =
    [
        ('\u00AD', '\u00AD'), ('\u0300', '\u036F'), ('\u061C', '\u061C'), ('\u115F', '\u1160'), ('\u17B4', '\u17B5'), ('\u180B', '\u180F'),
        ('\u1AB0', '\u1AFF'), ('\u1DC0', '\u1DFF'), ('\u200B', '\u200F'), ('\u202A', '\u202E'), ('\u2060', '\u206F'), ('\u20D0', '\u20FF'),
        ('\u3164', '\u3164'), ('\uFE00', '\uFE0F'), ('\uFE20', '\uFE2F'), ('\uFEFF', '\uFEFF'), ('\uFFA0', '\uFFA0'), ('\uFFF9', '\uFFFB'),
        ('\uFFFE', '\uFFFF'),
    ];

    // Invisible outside the basic plane: musical beams, shorthand, tags and variation selectors.
    private static readonly (int First, int Last)[] InvisiblePairs = [(0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)];

    // First and last character, and the number that the first one shows.
    private static readonly (char First, char Last, int Number)[] Enclosed =
    [
        ('\u2460', '\u2473', 1), ('\u2474', '\u2487', 1), ('\u2488', '\u249B', 1), ('\u24EA', '\u24EA', 0), ('\u24EB', '\u24F4', 11),
        ('\u24F5', '\u24FE', 1), ('\u24FF', '\u24FF', 0), ('\u2776', '\u277F', 1), ('\u2780', '\u2789', 1), ('\u278A', '\u2793', 1),
        ('\u3251', '\u325F', 21), ('\u32B1', '\u32BF', 36),
    ];

    // Runs of letters in order, and the letter that the first one shows.
    private static readonly (int First, int Count, char Letter)[] LetterRuns =
    [
        ('\u24B6', 26, 'A'), ('\u24D0', 26, 'a'), ('\u249C', 26, 'a'), (0x1F110, 26, 'A'), (0x1F130, 26, 'A'), (0x1F150, 26, 'A'),
        (0x1F170, 26, 'A'), (0x1F1E6, 26, 'A'),
    ];

    // Mathematical alphabets of 52 letters each; in these three ranges of digits each ten begin anew.
    private const int MathematicalLetters = 0x1D400;
    private const int MathematicalLettersEnd = 0x1D6A3;

    private static readonly FrozenDictionary<char, string> Expansions = new Dictionary<char, string>
    {
        ['\u2100'] = "a/c",
        ['\u2105'] = "c/o",
        ['\u2116'] = "No",
        ['\u2121'] = "TEL",
        ['\u33C7'] = "Co",
        ['\uFB00'] = "ff",
        ['\uFB01'] = "fi",
        ['\uFB02'] = "fl",
        ['\uFB03'] = "ffi",
        ['\uFB04'] = "ffl",
        ['\uFB05'] = "st",
        ['\uFB06'] = "st",
    }.ToFrozenDictionary();

    private static readonly char[] Table = Build();

    /// <summary>What a character of the basic plane is read as: itself, another, <see cref="Nothing"/> or <see cref="Many"/>.</summary>
    public static char Fold(char c) => Table[c];

    /// <summary>What a character that folds to <see cref="Many"/> is read as: two characters or more.</summary>
    public static string Several(char c)
    {
        foreach (var (first, last, number) in Enclosed)
            if (c >= first && c <= last)
                return (number + c - first).ToString(CultureInfo.InvariantCulture);
        return Expansions[c];
    }

    /// <summary>What a surrogate pair is read as: a letter, a digit, <see cref="Nothing"/>, or its own high surrogate where it is read as itself.</summary>
    public static char FoldPair(char high, char low)
    {
        var point = char.ConvertToUtf32(high, low);
        foreach (var (first, last) in InvisiblePairs)
            if (point >= first && point <= last)
                return Nothing;
        if (point is >= MathematicalLetters and <= MathematicalLettersEnd)
            return (char)((point - MathematicalLetters) % 52 is var letter && letter < 26 ? 'A' + letter : 'a' + letter - 26);
        foreach (var (first, count, letter) in LetterRuns)
            if (point >= first && point < first + count)
                return (char)(letter + point - first);
        return CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.DecimalDigitNumber ? Digit(point) : high;
    }

    private static char Digit(int point) => (char)('0' + (int)CharUnicodeInfo.GetNumericValue(char.ConvertFromUtf32(point), 0));

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
        Set(table, ' ', "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");
        Set(table, '-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\u2E3A");
        Set(table, '\'', "\u2018\u2019\u201B\u02BC\u2032\u00B4");
        Set(table, '"', "\u201C\u201D\u201E\u2033");
        Set(table, '.', "\u2024\uFE52\uFF61");
        Set(table, '@', "\uFE6B");
        Set(table, ':', "\uFE55\uA789\u2236\uFE13");
        Set(table, '/', "\u2044\u2215\u29F8");
        Set(table, '\n', "\u2028\u2029\u0085");
        Letters(table, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz");
        Letters(table, "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", "abcdefghijklmnoprstuvwxyz");
        Letters(table, "ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ", "CgHHHhIILlNPQRRRZZBCeEFMo");
        foreach (var (first, count, letter) in LetterRuns)
            for (var i = 0; i < count && first + i <= char.MaxValue; i++)
                table[first + i] = (char)(letter + i);
        foreach (var (first, last, number) in Enclosed)
            for (int c = first; c <= last; c++)
                table[c] = number + c - first < 10 ? (char)('0' + number + c - first) : Many;
        foreach (var c in Expansions.Keys)
            table[c] = Many;
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

    private static void Letters(char[] table, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
            table[from[i]] = to[i];
    }
}
