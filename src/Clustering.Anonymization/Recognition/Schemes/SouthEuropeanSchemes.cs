namespace Clustering.Anonymization;

/// <summary>Spain, Italy, France and Turkey. Checks as published by Ministerio del Interior, Agenzia delle Entrate, INSEE and NVI.</summary>
internal static class SouthEuropeanSchemes
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    // What letters and digits in odd places count for in the codice fiscale, A to Z; a digit counts as the letter of its place in the alphabet.
    private static ReadOnlySpan<int> OddPlaces => [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    /// <summary>The schemes.</summary>
    public static IEnumerable<IdentifierScheme> All { get; } =
    [
        new("ES_NIF", PiiKind.NationalId, "########A", "8 1", c => SpanishLetters[CheckDigits.Value(c[..8]) % 23] == c[8]),
        new("ES_NIF", PiiKind.NationalId, "#######A", "7 1", c => SpanishLetters[CheckDigits.Value(c[..7]) % 23] == c[7]),
        new("ES_NIE", PiiKind.NationalId, "A#######A", "8 1,1 7 1", c => c[0] is >= 'X' and <= 'Z' && SpanishLetters[((c[0] - 'X') * 10_000_000 + CheckDigits.Value(c[1..8])) % 23] == c[8]),
        new("ES_PASSPORT", PiiKind.Document, "AAA######", "", null, WordMarks.None),
        new("IT_FISCAL_CODE", PiiKind.NationalId, "AAAAAA**A**A***A", "", c => IsFiscalCode(c)),
        new("IT_VAT", PiiKind.NationalId, "###########", "", d => CheckDigits.Luhn(d) && !CheckDigits.IsOneRepeated(d), WordMarks.Identity),
        new("IT_IDENTITY_CARD", PiiKind.Document, "AA#######", "2 7", null),
        new("IT_IDENTITY_CARD", PiiKind.Document, "AA#####AA", "", null),
        new("IT_IDENTITY_CARD", PiiKind.Document, "#######AA", "", null),
        new("IT_DRIVER_LICENSE", PiiKind.Document, "AA#######A", "", c => c[0] is >= 'A' and <= 'V'),
        new("IT_DRIVER_LICENSE", PiiKind.Document, "A#********", "", c => c[..2] is "U1" && !c[2..9].ContainsAny("AEIOQU") && char.IsAsciiLetter(c[9])),
        new("FR_NIR", PiiKind.NationalId, "###############", "1 2 2 2 3 3 2,13 2", d => IsNir(d)),
        new("FR_NIR", PiiKind.NationalId, "######A########", "1 2 2 2 3 3 2,13 2", c => IsCorsican(c)),
        new("FR_NIR", PiiKind.NationalId, "#############", "1 2 2 2 3 3", d => d[0] is '1' or '2' && CheckDigits.Value(d[3..5]) is >= 1 and <= 12, WordMarks.Identity),
        new("TR_NATIONAL_ID", PiiKind.NationalId, "###########", "", d => IsTurkish(d)),
    ];

    private static bool IsFiscalCode(ReadOnlySpan<char> c)
    {
        var sum = 0;
        for (var i = 0; i < 15; i++)
        {
            var value = char.IsAsciiDigit(c[i]) ? c[i] - '0' : c[i] - 'A';
            sum += i % 2 == 0 ? OddPlaces[value] : value;
        }
        return c[8] is (>= 'A' and <= 'E') or 'H' or 'L' or 'M' or 'P' or (>= 'R' and <= 'T') && (c[15] == 'A' + sum % 26 || c[6..8] is "00");
    }

    private static bool IsNir(ReadOnlySpan<char> d) =>
        d[0] is (>= '1' and <= '4') or '7' or '8' && 97 - (int)(CheckDigits.LongValue(d[..13]) % 97) == CheckDigits.Value(d[13..]);

    private static bool IsCorsican(ReadOnlySpan<char> c)
    {
        if (c[5] != '2' || c[6] is not ('A' or 'B'))
            return false;
        var number = CheckDigits.LongValue(c[..5]) * 100_000_000 + (c[6] == 'A' ? 19 : 18) * 1_000_000L + CheckDigits.Value(c[7..13]);
        return 97 - (int)(number % 97) == CheckDigits.Value(c[13..]);
    }

    private static bool IsTurkish(ReadOnlySpan<char> d)
    {
        var (odd, even) = (CheckDigits.Sum(d, 1, 0, 1, 0, 1, 0, 1, 0, 1), CheckDigits.Sum(d, 0, 1, 0, 1, 0, 1, 0, 1));
        return d[0] != '0' && ((odd * 7 - even) % 10 + 10) % 10 == d[9] - '0' && CheckDigits.Sum(d, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) % 10 == d[10] - '0';
    }
}
