namespace Clustering.Anonymization;

/// <summary>North and South America. Checks as published by SSA, IRS, CMS, DEA, ABA, Service Canada, Receita Federal, RENAPO, SII.</summary>
internal static class AmericanSchemes
{
    /// <summary>The schemes.</summary>
    public static IEnumerable<IdentifierScheme> All { get; } =
    [
        new("US_SSN", PiiKind.NationalId, "#########", "3 2 4", d => IsSocialSecurity(d), WordMarks.None),
        new("US_ITIN", PiiKind.NationalId, "#########", "3 2 4,3 6,5 4", d => IsTaxpayer(d)),
        new("US_ABA_ROUTING", PiiKind.Account, "#########", "4 4 1", d => IsRouting(d), WordMarks.Bank | WordMarks.Account),
        new("US_NPI", PiiKind.NationalId, "##########", "4 3 3", d => d[0] is '1' or '2' && (CheckDigits.LuhnSum(d) + 24) % 10 == 0 && !CheckDigits.IsOneRepeated(d[..^1])),
        new("US_MBI", PiiKind.NationalId, "#A*#A*#AA##", "4 3 4", c => c[0] != '0' && !c.ContainsAny("SLOIBZ")),
        new("US_DEA", PiiKind.Document, "AA#######", "", c => (CheckDigits.Sum(c[2..], 1, 2, 1, 2, 1, 2)) % 10 == c[8] - '0' && "ABCDEFGHJKLMPRSTUX".Contains(c[0])),
        new("US_DRIVER_LICENSE", PiiKind.Document, "A#######", "", null, WordMarks.Document),
        new("US_DRIVER_LICENSE", PiiKind.Document, "A########", "", null, WordMarks.Document),
        new("US_DRIVER_LICENSE", PiiKind.Document, "A#############", "1 3 3 3 3,5 5 4", null, WordMarks.Document),
        new("US_DRIVER_LICENSE", PiiKind.Document, "A############", "1 3 3 3 2 1,4 4 4", null, WordMarks.Document),
        new("CA_SIN", PiiKind.NationalId, "#########", "3 3 3", d => d[0] is not ('0' or '8') && CheckDigits.Luhn(d) && !CheckDigits.IsOneRepeated(d)),
        new("BR_CPF", PiiKind.NationalId, "###########", "3 3 3 2", d => IsCpf(d)),
        new("BR_CNPJ", PiiKind.NationalId, "##############", "2 3 3 4 2", d => IsCnpj(d), separators: "./- "),
        new("MX_CURP", PiiKind.NationalId, "AAAA######AAAAAA*#", "", c => c[10] is 'H' or 'M' && CheckDigits.IsMonthAndDay(c[6..8], c[8..10])),
        new("MX_RFC", PiiKind.NationalId, "AAAA######***", "", c => CheckDigits.IsMonthAndDay(c[6..8], c[8..10])),
        new("CL_RUT", PiiKind.NationalId, "########*", "2 3 3 1,8 1", c => IsRut(c)),
        new("AR_CUIT", PiiKind.NationalId, "###########", "2 8 1", d => d[0] is '2' or '3' && IsCuit(d)),
    ];

    // Area not 000, 666 or 9xx, group not 00, serial not 0000, and none of two well-known examples. Bare digits are any number.
    private static bool IsSocialSecurity(ReadOnlySpan<char> d) =>
        d[..3] is not ("000" or "666") && d[0] != '9' && d[3..5] is not "00" && d[5..] is not "0000" && d is not ("078051120" or "123456789");

    // 9xx, and the fourth and fifth digits one of the groups in use.
    private static bool IsTaxpayer(ReadOnlySpan<char> d) =>
        d[0] == '9' && CheckDigits.Value(d[3..5]) is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or (>= 94 and <= 99);

    private static bool IsRouting(ReadOnlySpan<char> d) =>
        CheckDigits.Value(d[..2]) is <= 12 or (>= 21 and <= 32) or (>= 61 and <= 72) or 80 && CheckDigits.Sum(d, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0;

    private static bool IsCpf(ReadOnlySpan<char> d) =>
        !CheckDigits.IsOneRepeated(d)
            && CheckDigits.Sum(d, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10 == d[9] - '0'
            && CheckDigits.Sum(d, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10 == d[10] - '0';

    private static bool IsCnpj(ReadOnlySpan<char> d) =>
        !CheckDigits.IsOneRepeated(d)
            && Complement(CheckDigits.Sum(d, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == d[12] - '0'
            && Complement(CheckDigits.Sum(d, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == d[13] - '0';

    private static int Complement(int sum) => sum % 11 < 2 ? 0 : 11 - sum % 11;

    private static bool IsRut(ReadOnlySpan<char> c)
    {
        var check = 11 - CheckDigits.Sum(c, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return c[8] == (check == 11 ? '0' : check == 10 ? 'K' : (char)('0' + check));
    }

    private static bool IsCuit(ReadOnlySpan<char> d) => (11 - CheckDigits.Sum(d, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == d[10] - '0';
}
