using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>
/// International bank account numbers (ISO 13616): country, two check digits and the account, as long as the country's numbers are;
/// with the first four characters moved to the end and letters read as 10 to 35, the number is 1 mod 97 (ISO 7064).
/// </summary>
internal static class Iban
{
    // Country and length.
    private const string Lengths =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 " +
        "FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 " +
        "LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 " +
        "SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

    private static readonly FrozenDictionary<(char, char), int> LengthOf =
        Lengths.Split(' ').ToFrozenDictionary(c => (c[0], c[1]), c => (c[2] - '0') * 10 + c[3] - '0');

    /// <summary>Where the number whose check digits start at <paramref name="digit"/> ends; -1 where there is none. It starts two characters before.</summary>
    public static int End(ReadOnlySpan<char> text, int digit)
    {
        var start = digit - 2;
        return start >= 0 && char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[start + 1]) && Characters.StartsAt(text, start)
            ? EndOfNumber(text, start) : -1;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        Span<char> number = stackalloc char[34];
        if (!LengthOf.TryGetValue((char.ToUpperInvariant(text[start]), char.ToUpperInvariant(text[start + 1])), out var length))
            return -1;
        var (count, i) = (0, start);
        for (; count < length && i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
                number[count++] = char.ToUpperInvariant(text[i]);
            else if (text[i] is not (' ' or '-') || !char.IsAsciiLetterOrDigit(text[i - 1]))
                return -1;
        }
        return count == length && Characters.EndsAt(text, i) && IsValid(number[..length]) ? i : -1;
    }

    private static bool IsValid(ReadOnlySpan<char> number)
    {
        Span<char> moved = stackalloc char[number.Length];
        number[4..].CopyTo(moved);
        number[..4].CopyTo(moved[^4..]);
        return CheckDigits.Mod97(moved) == 1;
    }
}
