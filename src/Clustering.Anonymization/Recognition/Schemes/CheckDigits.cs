namespace Clustering.Anonymization;

/// <summary>The arithmetic of check digits. All take compact text: ASCII digits and capitals, no separators.</summary>
internal static class CheckDigits
{
    private const string Verhoeff =
        "0123456789" + "1234067895" + "2340178956" + "3401289567" + "4012395678" + "5987604321" + "6598710432" + "7659821043" + "8765932104" + "9876543210";

    private const string VerhoeffPlaces =
        "0123456789" + "1576283094" + "5803796142" + "8916043527" + "9453126870" + "4286573901" + "2793806415" + "7046913258";

    /// <summary>Luhn (ISO/IEC 7812-1): every second digit from the right doubled, nine off where that passes nine, the sum a multiple of ten.</summary>
    public static bool Luhn(ReadOnlySpan<char> digits) => LuhnSum(digits) % 10 == 0;

    /// <summary>The sum of Luhn's check.</summary>
    public static int LuhnSum(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            var doubled = i % 2 == 0 ? value : value * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    /// <summary>The digits, each times its weight, summed. There may be more digits than weights.</summary>
    public static int Sum(ReadOnlySpan<char> digits, params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += (digits[i] - '0') * weights[i];
        return sum;
    }

    /// <summary>Verhoeff's dihedral check over all digits.</summary>
    public static bool PassesVerhoeff(ReadOnlySpan<char> digits)
    {
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var place = VerhoeffPlaces[i % 8 * 10 + digits[^(i + 1)] - '0'] - '0';
            check = Verhoeff[check * 10 + place] - '0';
        }
        return check == 0;
    }

    /// <summary>ISO 7064 MOD 11,10 over all digits, the check digit last.</summary>
    public static bool PassesMod1110(ReadOnlySpan<char> digits)
    {
        var product = 10;
        foreach (var c in digits[..^1])
        {
            var sum = (c - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == digits[^1] - '0';
    }

    /// <summary>The number of digits and letters (A = 10 ... Z = 35) modulo 97.</summary>
    public static int Mod97(ReadOnlySpan<char> text)
    {
        var remainder = 0;
        foreach (var c in text)
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        return remainder;
    }

    /// <summary>The value of up to nine digits.</summary>
    public static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
            value = value * 10 + c - '0';
        return value;
    }

    /// <summary>The value of up to eighteen digits.</summary>
    public static long LongValue(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var c in digits)
            value = value * 10 + c - '0';
        return value;
    }

    /// <summary>Whether two digits each of month and day can be a date of some year.</summary>
    public static bool IsMonthAndDay(ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        Value(month) is >= 1 and <= 12 and var m && Value(day) is >= 1 and var d && d <= DateTime.DaysInMonth(2000, m);

    /// <summary>Whether all characters are the same.</summary>
    public static bool IsOneRepeated(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(text[0]) < 0;
}
