using System.Globalization;
using System.Text;

namespace Clustering.Testing;

/// <summary>Check digits: Luhn (ISO/IEC 7812-1), modulo 97 (ISO 7064, ISO 13616), and modulo 11-2 (ISO 7064, GB 11643).</summary>
internal static class CheckDigits
{
    private const string ChineseCharacters = "10X98765432";

    private static readonly int[] ChineseWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The number with the digit that makes its Luhn sum a multiple of ten.</summary>
    internal static string WithLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
        }

        return digits + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>Country, check digits, account: 98 minus (account, country, "00" with letters as 10 to 35) modulo 97.</summary>
    internal static string WithIban(string country, string account)
    {
        var rest = 0;
        foreach (var c in account + country + "00")
        {
            var value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            rest = ((rest * (value < 10 ? 10 : 100)) + value) % 97;
        }

        return country + (98 - rest).ToString("D2", CultureInfo.InvariantCulture) + account;
    }

    /// <summary>17 digits and their check character.</summary>
    internal static string WithChinese(string digits)
    {
        var sum = 0;
        for (var i = 0; i < ChineseWeights.Length; i++)
            sum += (digits[i] - '0') * ChineseWeights[i];
        return digits + ChineseCharacters[sum % 11];
    }

    /// <summary>In groups of four with blanks between.</summary>
    internal static string InFours(string text)
    {
        var grouped = new StringBuilder(text);
        for (var i = (text.Length - 1) / 4 * 4; i > 0; i -= 4)
            grouped.Insert(i, ' ');
        return grouped.ToString();
    }
}
