using System.Text;
using Xunit.Abstractions;

namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>Every structured kind through every disguise. A disguise that leaves a value as it is does not count.</summary>
public class EvasionTests(ITestOutputHelper output)
{
    private static readonly string[] Values =
    [
        "ann.lee@example.com", "j.okafor42@mail.example.org", "https://www.example.org/u/annlee", "www.example.net/profile", "4111 1111 1111 1111", "5555555555554444",
        "378282246310005", "GB82WEST12345698765432", "DE89370400440532013000", "219-09-9999", "912-70-1234", "943 476 5919", "AB123456C", "2341 2341 2346",
        "ABCPL1234D", "12345678Z", "X9613851N", "RSSMRA85T10A562S", "44051401458", "S2740116C", "51 824 753 556", "123 456 782", "900101-1234568", "130 692 544",
        "529.982.247-25", "12345678903", "1 84 12 76 451 089 46", "123456789018", "+1 415 555 0132", "(415) 555-0132", "415-555-0132", "+44 20 7946 0958", "0171 496 0222", "+49 30 901820",
        "06 12 34 56 78", "612 34 56 78", "98765 43210", "090-1234-5678", "13812345678", "010-12345678", "192.0.2.44", "2001:db8::ff00:42:8329", "00:1B:44:11:3A:B7",
        "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "0x52908400098527886E0F7030069857D2E4169EE7", "AKIAIOSFODNN7EXAMPLE", "ghp_16C7e42F292c6912E7710c838347Ae178B4a", "11010519491231002X",
        "91350100M000100Y43",
    ];

    private static readonly string[] EnglishDigits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly (string Name, bool IsUnicodeOrSpacing, Func<string, string> Apply)[] Transforms =
    [
        ("full-width", true, v => Each(v, c => c is > ' ' and < '\u007F' ? ((char)(c - '!' + '\uFF01')).ToString() : c.ToString())),
        ("zero-width", true, v => Between(v, "\u200B")),
        ("soft hyphen", true, v => Between(v, "\u00AD")),
        ("bidirectional", true, v => Between(v, "\u202E\u2069")),
        ("variation selectors", true, v => Between(v, "\uFE0F")),
        ("tags", true, v => Between(v, "\U000E0041")),
        ("combining marks", true, v => Between(v, "\u0336")),
        ("circled", true, v => Each(v, Circled)),
        ("mathematical", true, v => Each(v, Mathematical)),
        ("digits of another script", true, v => Each(v, c => char.IsAsciiDigit(c) ? ((char)('\u0660' + c - '0')).ToString() : c.ToString())),
        ("look-alikes", true, v => Each(v, c => LookAlike(c).ToString())),
        ("odd dashes and spaces", true, v => v.Replace('-', '\u2011').Replace(' ', '\u2007').Replace('.', '\u2024')),
        ("spaced out", true, v => string.Join(' ', v.Replace(" ", "", StringComparison.Ordinal).ToCharArray())),
        ("broken over lines", true, v => v[..(v.Length / 2)].TrimEnd() + "\n" + v[(v.Length / 2)..].TrimStart()),
        ("signs in words", false, v => v.Contains('@', StringComparison.Ordinal) ? v.Replace("@", " (at) ", StringComparison.Ordinal).Replace(".", " [dot] ", StringComparison.Ordinal) : v),
        ("number words", false, v => DigitShare(v) < 0.99 ? v : Each(v, c => char.IsAsciiDigit(c) ? " " + EnglishDigits[c - '0'] : "").TrimStart()),
        ("Chinese number words", false, v => DigitShare(v) < 0.99 ? v : Each(v, c => char.IsAsciiDigit(c) ? "零一二三四五六七八九"[c - '0'].ToString() : "")),
        ("base64", false, v => Convert.ToBase64String(Encoding.UTF8.GetBytes(v))),
        ("hexadecimal", false, v => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(v))),
        ("percent", false, v => Each(v, c => "%" + ((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture))),
    ];

    [Fact]
    public void PlainValues_AreAllCaught() => Assert.Equal([], Values.Where(v => !IsCaught(v)));

    [Fact]
    public void Disguises_OfUnicodeAndSpacing_AreCaught_99Percent() => Assert.InRange(Share(t => t.IsUnicodeOrSpacing), 0.99, 1);

    [Fact]
    public void WordsAndEncodings_AreCaught_80Percent() => Assert.InRange(Share(t => !t.IsUnicodeOrSpacing), 0.80, 1);

    [Fact]
    public void EveryDisguise_IsReadThrough_HalfOfTheTimeAtLeast()
    {
        foreach (var transform in Transforms)
            Assert.InRange(Share(t => t.Name == transform.Name), 0.5, 1);
    }

    private double Share(Func<(string Name, bool IsUnicodeOrSpacing, Func<string, string> Apply), bool> which)
    {
        var (all, caught) = (0, 0);
        foreach (var transform in Transforms.Where(which))
        {
            var missed = new List<string>();
            foreach (var value in Values)
            {
                var disguised = transform.Apply(value);
                if (disguised == value)
                    continue;
                all++;
                if (IsCaught(disguised))
                    caught++;
                else
                    missed.Add(disguised.ReplaceLineEndings("\\n"));
            }
            output.WriteLine($"{transform.Name}: missed {missed.Count}: {string.Join(" | ", missed)}");
        }
        return (double)caught / all;
    }

    // Not one character of it is left between the words around it.
    private static bool IsCaught(string value)
    {
        var text = "so here it comes: " + value + " ok thanks";
        var (first, end) = (18, 18 + value.Length);
        return Redactor.Default.Find(text).Any(s => s.Start <= first + Leading(value) && s.Start + s.Length >= end - Trailing(value));
    }

    private static int Leading(string value) => value.TakeWhile(c => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c)).Count();

    private static int Trailing(string value) => value.Reverse().TakeWhile(c => !char.IsLetterOrDigit(c) && c < '\u2460').Count();

    private static double DigitShare(string value) => (double)value.Count(char.IsAsciiDigit) / value.Count(char.IsLetterOrDigit);

    private static string Each(string value, Func<char, string> change) => string.Concat(value.Select(change));

    private static string Between(string value, string sign) => string.Join(sign, value.ToCharArray());

    private static string Circled(char c) => c switch
    {
        '0' => "\u24EA",
        >= '1' and <= '9' => ((char)('\u2460' + c - '1')).ToString(),
        >= 'A' and <= 'Z' => ((char)('\u24B6' + c - 'A')).ToString(),
        >= 'a' and <= 'z' => ((char)('\u24D0' + c - 'a')).ToString(),
        _ => c.ToString(),
    };

    private static string Mathematical(char c) => c switch
    {
        >= '0' and <= '9' => char.ConvertFromUtf32(0x1D7CE + c - '0'),
        >= 'A' and <= 'Z' => char.ConvertFromUtf32(0x1D400 + c - 'A'),
        >= 'a' and <= 'z' => char.ConvertFromUtf32(0x1D41A + c - 'a'),
        _ => c.ToString(),
    };

    private static char LookAlike(char c) => "aceopxyABCEHKMOPTX".IndexOf(c) is >= 0 and var at ? "асеорхуАВСЕНКМОРТХ"[at] : c;
}
