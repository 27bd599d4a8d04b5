using System.Globalization;

namespace Clustering.Reports;

/// <summary>Numbers as a report writes them: one spelling for each value.</summary>
internal static class ReportNumber
{
    /// <summary>The largest whole number that tools which read JSON numbers as binary64 keep exactly.</summary>
    internal const ulong LargestExact = 1UL << 53;

    /// <summary>Without trailing zeros and without a negative zero.</summary>
    internal static decimal Canonical(decimal number) => number == 0 ? 0m : number / 1.0000000000000000000000000000m;

    /// <summary>For example "0.12", "-1", "1200".</summary>
    internal static string Plain(decimal number) => Canonical(number).ToString(CultureInfo.InvariantCulture);

    internal static bool TryParseSeed(string digits, out ulong seed)
    {
        seed = 0;
        return (digits == "0" || (digits.Length > 0 && digits[0] != '0'))
            && ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out seed);
    }
}
