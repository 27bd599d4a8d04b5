namespace Clustering.Anonymization;

/// <summary>Germany, Switzerland, the Low Countries, Poland and the Nordic countries. Checks as published by BZSt, DRV, GKV, ZAS, RvIG, MSWiA, DVV and Skatteverket.</summary>
internal static class NorthEuropeanSchemes
{
    private const string FinnishCheck = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    /// <summary>The schemes.</summary>
    public static IEnumerable<IdentifierScheme> All { get; } =
    [
        new("DE_TAX_ID", PiiKind.NationalId, "###########", "2 3 3 3", d => IsGermanTax(d)),
        new("DE_SOCIAL_SECURITY", PiiKind.NationalId, "########A###", "2 6 1 3,8 1 3", c => IsGermanPension(c)),
        new("DE_HEALTH_INSURANCE", PiiKind.NationalId, "A#########", "", c => IsGermanHealth(c)),
        new("DE_ID_CARD", PiiKind.Document, "A********", "", c => c.ContainsAnyInRange('0', '9') && !c.ContainsAny("ABDEIOQSU"), WordMarks.Document),
        new("CH_AHV", PiiKind.NationalId, "#############", "3 4 4 2", d => d[..3] is "756" && CheckDigits.Sum(d, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0),
        new("NL_BSN", PiiKind.NationalId, "#########", "4 2 3", d => CheckDigits.Sum(d, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0, WordMarks.Identity),
        new("BE_NATIONAL_NUMBER", PiiKind.NationalId, "###########", "2 2 2 3 2,6 3 2", d => IsBelgian(d)),
        new("PL_PESEL", PiiKind.NationalId, "###########", "", d => IsPesel(d)),
        new("PL_NIP", PiiKind.NationalId, "##########", "3 3 2 2,3 2 2 3", d => CheckDigits.Sum(d, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == d[9] - '0'),
        new("FI_PERSONAL_IDENTITY_CODE", PiiKind.NationalId, "######A####", "", c => IsFinnish(c[..6], c[7..10], c[10]) && IsFinnishCentury(c)),
        new("FI_PERSONAL_IDENTITY_CODE", PiiKind.NationalId, "######A###A", "", c => IsFinnish(c[..6], c[7..10], c[10]) && IsFinnishCentury(c)),
        new("FI_PERSONAL_IDENTITY_CODE", PiiKind.NationalId, "##########", "6 4", c => IsFinnish(c[..6], c[6..9], c[9]), separators: "-+"),
        new("FI_PERSONAL_IDENTITY_CODE", PiiKind.NationalId, "#########A", "6 4", c => IsFinnish(c[..6], c[6..9], c[9]), separators: "-+"),
        new("SE_PERSONNUMMER", PiiKind.NationalId, "##########", "6 4", d => IsSwedishPerson(d)),
        new("SE_PERSONNUMMER", PiiKind.NationalId, "############", "8 4", d => d[..2] is "19" or "20" && IsSwedishPerson(d[2..])),
        new("SE_ORGANISATIONSNUMMER", PiiKind.NationalId, "##########", "6 4", d => d[2] >= '2' && CheckDigits.Luhn(d)),
        new("NO_FODSELSNUMMER", PiiKind.NationalId, "###########", "6 5", d => IsNorwegian(d)),
        new("DK_CPR", PiiKind.NationalId, "##########", "6 4", d => CheckDigits.IsMonthAndDay(d[2..4], d[..2]), WordMarks.Identity),
    ];

    // Among the first ten digits exactly one stands more than once, and then two or three times, never three in a row.
    private static bool IsGermanTax(ReadOnlySpan<char> d)
    {
        if (d[0] == '0' || !CheckDigits.PassesMod1110(d))
            return false;
        Span<int> counts = stackalloc int[10];
        var inRow = false;
        for (var i = 0; i < 10; i++)
        {
            counts[d[i] - '0']++;
            inRow |= i > 1 && d[i] == d[i - 1] && d[i] == d[i - 2];
        }
        return !inRow && (counts.Count(2) + counts.Count(3) is 0 or 1) && !counts.ContainsAnyInRange(4, 10);
    }

    private static bool IsGermanPension(ReadOnlySpan<char> c)
    {
        var (day, month, letter) = (CheckDigits.Value(c[2..4]), CheckDigits.Value(c[4..6]), c[8] - 'A' + 1);
        if (day % 50 is < 1 or > 31 || month is < 1 or > 12)
            return false;
        ReadOnlySpan<char> digits = [c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], (char)('0' + letter / 10), (char)('0' + letter % 10), c[9], c[10]];
        ReadOnlySpan<int> weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += (digits[i] - '0') * weights[i] is var product ? product / 10 + product % 10 : 0;
        return sum % 10 == c[11] - '0';
    }

    private static bool IsGermanHealth(ReadOnlySpan<char> c)
    {
        var letter = c[0] - 'A' + 1;
        ReadOnlySpan<char> digits = [(char)('0' + letter / 10), (char)('0' + letter % 10), .. c[1..9]];
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += (digits[i] - '0') * (i % 2 + 1) is var product ? product / 10 + product % 10 : 0;
        return sum % 10 == c[9] - '0';
    }

    private static bool IsBelgian(ReadOnlySpan<char> d) =>
        97 - CheckDigits.Value(d[..9]) % 97 is var old && (old == CheckDigits.Value(d[9..]) || 97 - (int)((2_000_000_000 + CheckDigits.LongValue(d[..9])) % 97) == CheckDigits.Value(d[9..]))
            && CheckDigits.Value(d[2..4]) % 20 <= 12;

    private static bool IsPesel(ReadOnlySpan<char> d) =>
        CheckDigits.Sum(d, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0 && CheckDigits.Value(d[2..4]) % 20 is >= 1 and <= 12 && CheckDigits.Value(d[4..6]) is >= 1 and <= 31;

    private static bool IsFinnish(ReadOnlySpan<char> date, ReadOnlySpan<char> serial, char check) =>
        CheckDigits.IsMonthAndDay(date[2..4], date[..2]) && CheckDigits.Value(serial) >= 2
            && (date is not ("290289" or "290281" or "290290") || CheckDigits.Value(date[4..6]) % 4 == 0)
            && FinnishCheck[(int)((CheckDigits.LongValue(date) * 1000 + CheckDigits.Value(serial)) % 31)] == check;

    private static bool IsFinnishCentury(ReadOnlySpan<char> c) => c[6] is (>= 'A' and <= 'F') or (>= 'U' and <= 'Y');

    // Yearless: the day may be 60 more for coordination numbers.
    private static bool IsSwedishPerson(ReadOnlySpan<char> d) =>
        CheckDigits.Value(d[2..4]) is >= 1 and <= 12 && CheckDigits.Value(d[4..6]) % 60 is >= 1 and <= 31 && CheckDigits.Luhn(d);

    private static bool IsNorwegian(ReadOnlySpan<char> d) =>
        CheckDigits.IsMonthAndDay(d[2..4], d[..2])
            && CheckDigits.Sum(d, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0 && CheckDigits.Sum(d, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
}
