using System.Net;
using System.Net.Sockets;

namespace Clustering.Anonymization;

/// <summary>IPv4 addresses of four decimal octets, and IPv6 addresses (RFC 4291) with a digit in them, mapped and zoned ones and networks included.</summary>
internal static class IpAddressText
{
    private const int LongestV6 = 45;

    /// <summary>Where the IPv4 address that starts at a digit ends, its prefix length included; -1 where there is none.</summary>
    public static int EndV4(ReadOnlySpan<char> text, int start)
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[6];
        var inner = Characters.At(text, start - 1) == '.' && char.IsAsciiDigit(Characters.At(text, start - 2));
        if (inner || !Characters.StartsAt(text, start) || DigitGroups.Read(text, start, ".", groups) is var count && count is not (4 or 5))
            return -1;
        var end = groups[3].End;
        if (count == 5 && (end - start < 9 || text[start] == '0'))
            return -1;
        return Characters.EndsAt(text, end) && IsAddress(text[start..end], AddressFamily.InterNetwork) ? WithPrefixLength(text, end) : -1;
    }

    /// <summary>Finds the IPv6 address around a colon.</summary>
    /// <param name="text">The view.</param>
    /// <param name="colon">Its first colon.</param>
    /// <param name="floor">What lies before is done with.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The place after it; where there is none, the place to go on from.</param>
    public static bool FindV6(ReadOnlySpan<char> text, int colon, int floor, out int start, out int end)
    {
        start = colon;
        while (start > floor && IsV6(text[start - 1]))
            start--;
        end = colon + 1;
        while (end < text.Length && IsV6(text[end]))
            end++;
        return IsV6(text, ref start, ref end);
    }

    private static bool IsV6(ReadOnlySpan<char> text, ref int first, ref int last)
    {
        var (start, end) = (first, last);
        if (!Characters.StartsAt(text, start) || !Characters.EndsAt(text, end) || end - start is < 2 or > LongestV6 + 2)
            return false;
        while (start < end && (text[start] == '.' || (text[start] == ':' && Characters.At(text, start + 1) != ':')))
            start++;
        while (end > start && (text[end - 1] == '.' || (text[end - 1] == ':' && Characters.At(text, end - 2) != ':')))
            end--;
        var address = text[start..end];
        var prefixed = WithPrefixLength(text, end);
        if (address.Count(':') < 2 || !IsAddress(address, AddressFamily.InterNetworkV6) || !(text[start..prefixed].ContainsAnyInRange('0', '9') || IsUnspecified(text, start, end)))
            return false;
        var zone = end;
        if (Characters.At(text, zone) == '%' && !Characters.EndsAt(text, zone + 1))
            for (zone++; !Characters.EndsAt(text, zone); zone++)
                end = zone + 1;
        (first, last) = (start, Math.Max(prefixed, end));
        return true;
    }

    // "::" by itself, not an operator between names.
    private static bool IsUnspecified(ReadOnlySpan<char> text, int start, int end) =>
        end - start == 2 && Characters.At(text, start - 1) is ' ' or '=' or Characters.Barrier && Characters.At(text, end) is ' ' or '/' or Characters.Barrier && start > 0;

    // Takes in the prefix length of a network: "/24".
    private static int WithPrefixLength(ReadOnlySpan<char> text, int end)
    {
        if (Characters.At(text, end) != '/' || !char.IsAsciiDigit(Characters.At(text, end + 1)))
            return end;
        var last = end + 1;
        while (last - end <= 3 && char.IsAsciiDigit(Characters.At(text, last)))
            last++;
        return Characters.EndsAt(text, last) ? last : end;
    }

    private static bool IsV6(char c) => char.IsAsciiHexDigit(c) || c is ':' or '.';

    private static bool IsAddress(ReadOnlySpan<char> text, AddressFamily family) =>
        text.Length <= LongestV6 && IPAddress.TryParse(text, out var address) && address.AddressFamily == family;
}
