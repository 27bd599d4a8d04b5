namespace Clustering.Anonymization;

/// <summary>
/// China. Identity numbers after GB 11643-1999: six digits of region, eight of the date of birth, three in sequence and a check character;
/// the first 17 digits weighted by 2^(18 - place) mod 11 and summed mod 11 choose it from "10X98765432". Credit codes after GB 32100-2015:
/// the first 17 characters weighted by 3^(place - 1) mod 31, summed, and 31 less the rest mod 31.
/// </summary>
internal static class ChineseSchemes
{
    private const string CheckCharacters = "10X98765432";
    private const string CreditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>The schemes.</summary>
    public static IEnumerable<IdentifierScheme> All { get; } =
    [
        new("CN_ID", PiiKind.NationalId, "##################", "6 8 4,3 3 4 4 4,6 4 4 4,4 4 4 4 2,4 4 4 6", c => IsIdentity(c)),
        new("CN_ID", PiiKind.NationalId, "#################A", "6 8 4,3 3 4 4 4,6 4 4 4,4 4 4 4 2,4 4 4 6", c => c[17] == 'X' && IsIdentity(c)),
        new("CN_ID_15", PiiKind.NationalId, "###############", "6 6 3", d => IsProvince(d) && CheckDigits.IsMonthAndDay(d[8..10], d[10..12]), WordMarks.Identity),
        new("CN_CREDIT_CODE", PiiKind.NationalId, "##################", "", c => IsCreditCode(c)),
        new("CN_CREDIT_CODE", PiiKind.NationalId, "*#######**********", "", c => IsCreditCode(c)),
        new("CN_PASSPORT", PiiKind.Document, "A########", "", c => "EGDSPHK".Contains(c[0])),
        new("CN_PASSPORT", PiiKind.Document, "AA#######", "", c => c[0] == 'E' && c[1] is >= 'A' and <= 'Z'),
        new("CN_TRAVEL_PERMIT", PiiKind.Document, "A########", "", c => "CHMWTL".Contains(c[0]), WordMarks.Document),
        new("CN_TRAVEL_PERMIT", PiiKind.Document, "A##########", "", c => c[0] is 'H' or 'M'),
    ];

    private static bool IsIdentity(ReadOnlySpan<char> c)
    {
        var sum = CheckDigits.Sum(c, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
        return c[17] == CheckCharacters[sum % 11] && IsProvince(c) && IsDate(c[6..14]);
    }

    private static bool IsProvince(ReadOnlySpan<char> c) =>
        CheckDigits.Value(c[..2]) is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or (>= 81 and <= 83) or 91;

    private static bool IsDate(ReadOnlySpan<char> d) =>
        CheckDigits.Value(d[..4]) is >= 1850 and <= 2100 and var year && CheckDigits.Value(d[4..6]) is >= 1 and <= 12 and var month
            && CheckDigits.Value(d[6..8]) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month);

    private static bool IsCreditCode(ReadOnlySpan<char> c)
    {
        var (sum, weight) = (0, 1);
        for (var i = 0; i < 17; i++)
        {
            var value = CreditCharacters.IndexOf(c[i]);
            if (value < 0)
                return false;
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return c[0] is '1' or '5' or '9' or 'Y' && CreditCharacters[(31 - sum % 31) % 31] == c[17];
    }
}
