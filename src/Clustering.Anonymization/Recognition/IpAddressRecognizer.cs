using System.Net;
using System.Net.Sockets;

namespace Clustering.Anonymization;

/// <summary>IPv4 addresses of four decimal octets, and IPv6 addresses (RFC 4291) with a digit in them, mapped and zoned ones and networks included.</summary>
internal sealed class IpAddressRecognizer : IPiiRecognizer
{
    private const int LongestV6 = 45;

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        RecognizeV4(view.Characters, spans);
        RecognizeV6(view.Characters, spans);
    }

    private static void RecognizeV4(ReadOnlySpan<char> text, PiiSpans spans)
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[5];
        for (var start = DigitGroups.Next(text, 0); start >= 0;)
        {
            var end = DigitGroups.EndOfGroup(text, start);
            var inner = Characters.At(text, start - 1) == '.' && char.IsAsciiDigit(Characters.At(text, start - 2));
            if (!inner && end - start <= 3 && Characters.StartsAt(text, start) && DigitGroups.Read(text, start, ".", groups) == 4)
            {
                end = groups[3].End;
                if (Characters.EndsAt(text, end) && IsAddress(text[start..end], AddressFamily.InterNetwork))
                    spans.Add(start, WithPrefixLength(text, end) - start, PiiKind.IpAddress);
            }
            start = DigitGroups.Next(text, end);
        }
    }

    private static void RecognizeV6(ReadOnlySpan<char> text, PiiSpans spans)
    {
        var from = 0;
        while (from < text.Length)
        {
            var colon = text[from..].IndexOf(':');
            if (colon < 0)
                return;
            colon += from;
            var start = colon;
            while (start > from && IsV6(text[start - 1]))
                start--;
            var end = colon + 1;
            while (end < text.Length && IsV6(text[end]))
                end++;
            from = end;
            AddV6(text, start, end, spans);
        }
    }

    private static void AddV6(ReadOnlySpan<char> text, int start, int end, PiiSpans spans)
    {
        if (!Characters.StartsAt(text, start) || !Characters.EndsAt(text, end) || end - start is < 2 or > LongestV6 + 2)
            return;
        while (start < end && (text[start] == '.' || (text[start] == ':' && Characters.At(text, start + 1) != ':')))
            start++;
        while (end > start && (text[end - 1] == '.' || (text[end - 1] == ':' && Characters.At(text, end - 2) != ':')))
            end--;
        var address = text[start..end];
        var prefixed = WithPrefixLength(text, end);
        if (address.Count(':') < 2 || !text[start..prefixed].ContainsAnyInRange('0', '9') || !IsAddress(address, AddressFamily.InterNetworkV6))
            return;
        var zone = end;
        if (Characters.At(text, zone) == '%' && !Characters.EndsAt(text, zone + 1))
            for (zone++; !Characters.EndsAt(text, zone); zone++)
                end = zone + 1;
        spans.Add(start, Math.Max(prefixed, end) - start, PiiKind.IpAddress);
    }

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
