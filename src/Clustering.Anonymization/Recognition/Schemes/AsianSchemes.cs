namespace Clustering.Anonymization;

/// <summary>India, Korea, Japan, Taiwan, Hong Kong, Singapore and Thailand. Checks as published by UIDAI, the Income Tax Department, MOIS, NTS, J-LIS, MOI, ImmD, ICA and DOPA.</summary>
internal static class AsianSchemes
{
    /// <summary>The schemes.</summary>
    public static IEnumerable<IdentifierScheme> All { get; } =
    [
        new("IN_AADHAAR", PiiKind.NationalId, "############", "4 4 4", d => d[0] > '1' && CheckDigits.PassesVerhoeff(d)),
        new("IN_PAN", PiiKind.NationalId, "AAAAA####A", "", c => "PCHFATBLJG".Contains(c[3]) || c[..3] is "AAA"),
        new("IN_GSTIN", PiiKind.NationalId, "##AAAAA####A*A*", "", c => c[13] == 'Z' && CheckDigits.Value(c[..2]) is >= 1 and <= 38),
        new("IN_VOTER", PiiKind.Document, "AAA#######", "", null),
        new("IN_PASSPORT", PiiKind.Document, "A#######", "1 7,2 5", c => c[1] != '0' && !"QXZ".Contains(c[0]), WordMarks.Document),
        new("IN_VEHICLE_REGISTRATION", PiiKind.Plate, "AA##AA####", "2 2 2 4,4 2 4,4 6", c => IsIndianState(c)),
        new("IN_VEHICLE_REGISTRATION", PiiKind.Plate, "AA##A####", "2 2 1 4,4 1 4,4 5", c => IsIndianState(c)),
        new("KR_RRN", PiiKind.NationalId, "#############", "6 7", d => d[6] is >= '1' and <= '8' && CheckDigits.IsMonthAndDay(d[2..4], d[4..6]), isGrouped: true),
        new("KR_RRN", PiiKind.NationalId, "#############", "", d => d[6] is >= '1' and <= '8' && CheckDigits.IsMonthAndDay(d[2..4], d[4..6]) && (11 - CheckDigits.Sum(d, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10 == d[12] - '0'),
        new("KR_BRN", PiiKind.NationalId, "##########", "3 2 5", d => IsKoreanBusiness(d)),
        new("KR_PASSPORT", PiiKind.Document, "A########", "", c => "MSRODG".Contains(c[0])),
        new("KR_PASSPORT", PiiKind.Document, "A###A####", "", c => "MSRODG".Contains(c[0])),
        new("JP_MY_NUMBER", PiiKind.NationalId, "############", "4 4 4", d => IsMyNumber(d)),
        new("KR_DRIVER_LICENSE", PiiKind.Document, "############", "2 2 6 2", d => CheckDigits.Value(d[..2]) is >= 11 and <= 28),
        new("TW_NATIONAL_ID", PiiKind.NationalId, "A#########", "", c => IsTaiwanese(c)),
        new("HK_IDENTITY_CARD", PiiKind.NationalId, "A######*", "7 1", c => IsHongKong(c), separators: "( -"),
        new("SG_NRIC_FIN", PiiKind.NationalId, "A#######A", "", c => IsSingaporean(c)),
        new("TH_TNIN", PiiKind.NationalId, "#############", "1 4 5 2 1", d => IsThai(d)),
    ];

    private static bool IsIndianState(ReadOnlySpan<char> c) =>
        "AN AP AR AS BH BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS TG UK UP WB".AsSpan().IndexOf(c[..2]) is >= 0 and var at && at % 3 == 0;

    private static bool IsKoreanBusiness(ReadOnlySpan<char> d)
    {
        var sum = CheckDigits.Sum(d, 1, 3, 7, 1, 3, 7, 1, 3, 5) + (d[8] - '0') * 5 / 10;
        return (10 - sum % 10) % 10 == d[9] - '0';
    }

    private static bool IsMyNumber(ReadOnlySpan<char> d)
    {
        var remainder = CheckDigits.Sum(d, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return (remainder <= 1 ? 0 : 11 - remainder) == d[11] - '0' && !CheckDigits.IsOneRepeated(d);
    }

    private static bool IsTaiwanese(ReadOnlySpan<char> c)
    {
        var area = "ABCDEFGHJKLMNPQRSTUVXYWZIO".IndexOf(c[0]) + 10;
        return c[1] is '1' or '2' or '8' or '9' && (area / 10 + area % 10 * 9 + CheckDigits.Sum(c[1..], 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0;
    }

    // The check character in brackets counts; a missing first letter counts as 36.
    private static bool IsHongKong(ReadOnlySpan<char> c)
    {
        var sum = 36 * 9 + (c[0] - 'A' + 10) * 8 + CheckDigits.Sum(c[1..], 7, 6, 5, 4, 3, 2);
        var check = c[7] == 'A' ? 10 : char.IsAsciiDigit(c[7]) ? c[7] - '0' : -1;
        return check >= 0 && (sum + check) % 11 == 0;
    }

    private static bool IsSingaporean(ReadOnlySpan<char> c)
    {
        var sum = CheckDigits.Sum(c[1..], 2, 7, 6, 5, 4, 3, 2);
        return c[0] switch
        {
            'S' => c[8] == "JZIHGFEDCBA"[sum % 11],
            'T' => c[8] == "JZIHGFEDCBA"[(sum + 4) % 11],
            'F' => c[8] == "XWUTRQPNMLK"[sum % 11],
            'G' => c[8] == "XWUTRQPNMLK"[(sum + 4) % 11],
            'M' => c[8] == "KLJNPQRTUWX"[10 - (sum + 3) % 11],
            _ => false,
        };
    }

    private static bool IsThai(ReadOnlySpan<char> d) =>
        d[0] is >= '1' and <= '8' && !CheckDigits.IsOneRepeated(d)
            && CheckDigits.Value(d[1..3]) is (>= 10 and <= 27) or (>= 30 and <= 58) or (>= 60 and <= 67) or (>= 70 and <= 77) or (>= 80 and <= 86) or (>= 90 and <= 96)
            && (11 - CheckDigits.Sum(d, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == d[12] - '0';
}
