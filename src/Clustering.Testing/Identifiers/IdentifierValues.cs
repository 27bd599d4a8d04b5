using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Clustering.Testing;

/// <summary>Identifiers of each kind. Ranges set aside for fiction, tests and documentation are used where there are any.</summary>
internal static class IdentifierValues
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string LowerAlphanumeric = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string Hex = "0123456789abcdef";
    private const string PasswordMarks = "!#%&*+?@_";

    private static readonly string[] AreaCodes = ["201", "212", "305", "312", "404", "415", "503", "512", "617", "702", "713", "818", "917"];
    private static readonly string[] MobilePrefixes = ["130", "135", "137", "139", "150", "158", "166", "177", "182", "186", "188", "199"];
    private static readonly string[] Regions = ["110105", "310104", "320106", "330106", "420106", "440305", "500103", "510107", "610113"];
    private static readonly string[] Streets = ["Alder Street", "Quarry Lane", "Mill Road", "Harbour Avenue", "Birch Drive", "Chapel Road", "Station Street"];
    private static readonly string[] Towns = ["Ashcombe", "Wexbridge", "Norhaven", "Tillbury Cross", "Eastmere"];
    private static readonly string[] ChineseTowns = ["海宁市云桥镇", "苏州市相城区", "成都市武侯区", "青岛市城阳区", "西安市雁塔区"];
    private static readonly string[] ChineseStreets = ["梧桐路", "银杏街", "平江巷", "望湖路", "青石弄"];
    private static readonly string[] Domains = ["example.com", "example.org", "example.net", "mail.example.com"];
    private static readonly string[] Provinces = ["京", "沪", "苏", "浙", "粤", "川", "鲁"];

    internal static string Draw(IdentifierKind kind, Draws draws) => kind switch
    {
        IdentifierKind.Email => Invariant($"{InventedNames.First(draws)}.{InventedNames.Last(draws)}{draws.Next(90) + 10}@{draws.Pick(Domains)}").ToLowerInvariant(),
        IdentifierKind.Url => "https://www." + draws.Pick(Domains) + "/" + InventedNames.Word(draws) + "/" + draws.Text(LowerAlphanumeric, 8),
        IdentifierKind.UsPhone => UsPhone(draws),
        IdentifierKind.ChinesePhone => draws.Pick(MobilePrefixes) + draws.Digits(8),
        IdentifierKind.InternationalPhone => draws.Happens(0.5) ? "+442079460" + draws.Digits(3) : "+3363998" + draws.Digits(4),
        IdentifierKind.PaymentCard => PaymentCard(draws),
        IdentifierKind.Iban => Iban(draws),
        IdentifierKind.SocialSecurityNumber => Invariant($"{draws.Next(665) + 1:D3}-{draws.Next(99) + 1:D2}-{draws.Next(9999) + 1:D4}"),
        IdentifierKind.ChineseIdentityNumber => CheckDigits.WithChinese(Invariant(
            $"{draws.Pick(Regions)}{1960 + draws.Next(45)}{draws.Next(12) + 1:D2}{draws.Next(28) + 1:D2}{draws.Next(999) + 1:D3}")),
        IdentifierKind.IPv4Address => draws.Pick(["203.0.113.", "198.51.100.", "192.0.2."]) + (1 + draws.Next(254)).ToString(CultureInfo.InvariantCulture),
        IdentifierKind.IPv6Address => "2001:db8:" + string.Join(':', Enumerable.Range(0, 6).Select(_ => draws.Text(Hex[1..], 1) + draws.Text(Hex, 3))),
        IdentifierKind.MacAddress => string.Join(draws.Happens(0.5) ? ':' : '-', Enumerable.Range(0, 6).Select(i => i == 0 ? "02" : draws.Text(Hex, 2))),
        IdentifierKind.ApiKey => ApiKey(draws),
        IdentifierKind.JsonWebToken => JsonWebToken(draws),
        IdentifierKind.Password => draws.Text(Letters, 2) + draws.Text(LowerAlphanumeric[..26], 4) + draws.Digits(3) + draws.Text(PasswordMarks, 2),
        IdentifierKind.EnglishName => InventedNames.First(draws) + " " + InventedNames.Last(draws),
        IdentifierKind.ChineseName => InventedNames.Chinese(draws),
        IdentifierKind.StreetAddress => Invariant($"{draws.Next(980) + 11} {draws.Pick(Streets)}, {draws.Pick(Towns)}"),
        IdentifierKind.ChineseAddress => Invariant($"{draws.Pick(ChineseTowns)}{draws.Pick(ChineseStreets)}{draws.Next(380) + 11}号{draws.Next(20) + 1}栋{draws.Next(30) + 1}02室"),
        IdentifierKind.OrderNumber => "ORD-" + draws.Digits(4) + "-" + draws.Digits(6),
        IdentifierKind.PassportNumber => draws.Text("EGDP", 1) + draws.Digits(8),
        IdentifierKind.WeChatId => "wx_" + InventedNames.Word(draws) + draws.Digits(4),
        IdentifierKind.QqNumber => (1 + draws.Next(9)).ToString(CultureInfo.InvariantCulture) + draws.Digits(8 + draws.Next(2)),
        IdentifierKind.AccountNumber => (1 + draws.Next(9)).ToString(CultureInfo.InvariantCulture) + draws.Digits(11),
        IdentifierKind.LicensePlate => draws.Pick(Provinces) + draws.Text(Letters, 1) + draws.Text(Letters + "0123456789", 4) + draws.Digits(1),
        IdentifierKind.Handle => "@" + InventedNames.Word(draws) + "_" + draws.Digits(3),
        IdentifierKind.CodeName => InventedNames.Capital(InventedNames.Word(draws) + InventedNames.Word(draws)),
        IdentifierKind.LowerCaseName => (InventedNames.First(draws) + " " + InventedNames.Last(draws)).ToLowerInvariant(),
        IdentifierKind.ProductCode => draws.Text(Letters, 2) + draws.Digits(3) + "-" + draws.Text(Letters, 1) + draws.Digits(4) + "-" + draws.Text(Letters, 2),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), "There is no such kind."),
    };

    private static string UsPhone(Draws draws)
    {
        var area = draws.Pick(AreaCodes);
        var line = "01" + draws.Digits(2);
        return draws.Next(4) switch
        {
            0 => $"({area}) 555-{line}",
            1 => $"+1 {area} 555 {line}",
            2 => $"{area}.555.{line}",
            _ => $"{area}-555-{line}",
        };
    }

    private static string PaymentCard(Draws draws)
    {
        var number = CheckDigits.WithLuhn(draws.Pick(["400000", "555555", "222300"]) + draws.Digits(9));
        return draws.Happens(0.5) ? CheckDigits.InFours(number) : number;
    }

    private static string Iban(Draws draws)
    {
        var iban = draws.Next(4) switch
        {
            0 => CheckDigits.WithIban("GB", "TEST" + draws.Digits(14)),
            1 => CheckDigits.WithIban("NL", "TEST" + draws.Digits(10)),
            2 => CheckDigits.WithIban("DE", draws.Digits(18)),
            _ => CheckDigits.WithIban("ES", draws.Digits(20)),
        };
        return draws.Happens(0.5) ? CheckDigits.InFours(iban) : iban;
    }

    private static string ApiKey(Draws draws) => draws.Next(7) switch
    {
        0 => "sk-" + draws.Text(Alphanumeric, 48),
        1 => "ghp_" + draws.Text(Alphanumeric, 36),
        2 => "AKIA" + draws.Text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
        3 => "xoxb-" + draws.Digits(12) + "-" + draws.Text(Alphanumeric, 24),
        4 => "AIza" + draws.Text(Alphanumeric + "-_", 35),
        5 => "glpat-" + draws.Text(Alphanumeric, 20),
        _ => "hf_" + draws.Text(Alphanumeric, 34),
    };

    private static string JsonWebToken(Draws draws)
    {
        var head = Base64Url.EncodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"u8);
        var body = Base64Url.EncodeToString(Encoding.UTF8.GetBytes("{\"sub\":\"" + draws.Digits(10) + "\",\"iat\":17" + draws.Digits(8) + "}"));
        return head + "." + body + "." + draws.Text(Alphanumeric + "-_", 43);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
