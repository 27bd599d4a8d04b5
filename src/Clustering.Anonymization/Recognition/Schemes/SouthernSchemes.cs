namespace Clustering.Anonymization;

/// <summary>Australia, New Zealand, South Africa and Nigeria. Checks as published by ABR, ASIC, ATO, Services Australia, IRD, DHA and FRSC.</summary>
internal static class SouthernSchemes
{
    /// <summary>The schemes.</summary>
    public static IEnumerable<IdentifierScheme> All { get; } =
    [
        new("AU_ABN", PiiKind.NationalId, "###########", "2 3 3 3", d => IsBusiness(d)),
        new("AU_ACN", PiiKind.NationalId, "#########", "3 3 3", d => (10 - CheckDigits.Sum(d, 8, 7, 6, 5, 4, 3, 2, 1) % 10) % 10 == d[8] - '0'),
        new("AU_TFN", PiiKind.NationalId, "#########", "3 3 3", d => CheckDigits.Sum(d, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0),
        new("AU_MEDICARE", PiiKind.NationalId, "##########", "4 5 1", d => IsMedicare(d)),
        new("AU_MEDICARE", PiiKind.NationalId, "###########", "4 5 1 1,4 5 2", d => IsMedicare(d), WordMarks.Identity),
        new("NZ_IRD", PiiKind.NationalId, "#########", "3 3 3", d => (11 - CheckDigits.Sum(d, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == d[8] - '0', WordMarks.Identity),
        new("ZA_ID_NUMBER", PiiKind.NationalId, "#############", "6 4 2 1,6 4 3", d => d[10] is '0' or '1' or '2' && d[11] is '8' or '9' && CheckDigits.IsMonthAndDay(d[2..4], d[4..6]) && CheckDigits.Luhn(d)),
        new("NG_VEHICLE_REGISTRATION", PiiKind.Plate, "AAA###AA", "3 5", c => c[3..6] is not "000"),
    ];

    private static bool IsBusiness(ReadOnlySpan<char> d) => (CheckDigits.Sum(d, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0;

    private static bool IsMedicare(ReadOnlySpan<char> d) => d[0] is >= '2' and <= '6' && CheckDigits.Sum(d, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == d[8] - '0';
}
