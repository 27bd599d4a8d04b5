namespace Clustering.Anonymization;

/// <summary>The United Kingdom and Ireland. Checks as published by NHS, HMRC, DVLA and Revenue.</summary>
internal static class BritishSchemes
{
    /// <summary>The schemes.</summary>
    public static IEnumerable<IdentifierScheme> All { get; } =
    [
        new("UK_NHS", PiiKind.NationalId, "##########", "3 3 4", d => IsNhs(d), separators: " "),
        new("UK_NINO", PiiKind.NationalId, "AA######A", "2 2 2 2 1,2 6 1,8 1", c => IsInsurance(c)),
        new("UK_PASSPORT", PiiKind.Document, "#########", "", null, WordMarks.Document),
        new("UK_DRIVING_LICENCE", PiiKind.Document, "*****######***AA", "5 6 5,5 6 3 2", c => IsDriving(c)),
        new("UK_VEHICLE_REGISTRATION", PiiKind.Plate, "AA##AAA", "4 3", c => IsCurrentPlate(c)),
        new("UK_VEHICLE_REGISTRATION", PiiKind.Plate, "A#AAA", "2 3", c => IsPrefixPlate(c)),
        new("UK_VEHICLE_REGISTRATION", PiiKind.Plate, "A##AAA", "3 3", c => IsPrefixPlate(c)),
        new("UK_VEHICLE_REGISTRATION", PiiKind.Plate, "A###AAA", "4 3", c => IsPrefixPlate(c)),
        new("UK_VEHICLE_REGISTRATION", PiiKind.Plate, "AAA#A", "3 2", c => IsSuffixPlate(c)),
        new("UK_VEHICLE_REGISTRATION", PiiKind.Plate, "AAA##A", "3 3", c => IsSuffixPlate(c)),
        new("UK_VEHICLE_REGISTRATION", PiiKind.Plate, "AAA###A", "3 4", c => IsSuffixPlate(c)),
        new("IE_PPS", PiiKind.NationalId, "#######A", "7 1", c => IsPps(c)),
        new("IE_PPS", PiiKind.NationalId, "#######AA", "7 2", c => IsPps(c)),
    ];

    private static bool IsNhs(ReadOnlySpan<char> d) =>
        !CheckDigits.IsOneRepeated(d) && (11 - CheckDigits.Sum(d, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 == d[9] - '0';

    private static bool IsInsurance(ReadOnlySpan<char> c) =>
        !"DFIQUV".Contains(c[0]) && !"DFIOQUV".Contains(c[1]) && c[..2] is not ("BG" or "GB" or "NK" or "KN" or "TN" or "NT" or "ZZ") && c[8] is >= 'A' and <= 'D';

    // Five of the surname, then the birth: decade, month (50 more for women), day, year.
    private static bool IsDriving(ReadOnlySpan<char> c) =>
        char.IsAsciiLetter(c[0]) && CheckDigits.Value(c[6..8]) is var month && month % 50 is >= 1 and <= 12 && month < 63 && CheckDigits.Value(c[8..10]) is >= 1 and <= 31;

    // From 2001 on: area, age 02 to 29 or 51 to 79, three letters without I and Q.
    private static bool IsCurrentPlate(ReadOnlySpan<char> c) =>
        !c.ContainsAny("IQ") && !c[..2].Contains('Z') && CheckDigits.Value(c[2..4]) is (>= 2 and <= 29) or (>= 51 and <= 79) && IsNoWord(c[4..]);

    private static bool IsPrefixPlate(ReadOnlySpan<char> c) => !"IOQUZ".Contains(c[0]) && !c[^3..].ContainsAny("IQZ") && c[1] != '0';

    private static bool IsSuffixPlate(ReadOnlySpan<char> c) => !"IOQUZ".Contains(c[^1]) && !c[..3].ContainsAny("IQZ") && c[3] != '0';

    private static bool IsNoWord(ReadOnlySpan<char> letters) => letters is not ("AND" or "THE" or "FOR" or "DAY" or "YRS" or "MAN");

    private static bool IsPps(ReadOnlySpan<char> c)
    {
        var sum = CheckDigits.Sum(c, 8, 7, 6, 5, 4, 3, 2) + (c.Length == 9 ? (c[8] - 'A' + 1) % 23 * 9 : 0);
        return c[7] == (sum % 23 == 0 ? 'W' : (char)('A' + sum % 23 - 1));
    }
}
