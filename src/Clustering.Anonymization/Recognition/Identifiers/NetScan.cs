using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>
/// Finds in one pass what is told by a sign: e-mail addresses and handles by "@", web addresses by ":" or ".", hardware and IPv6 addresses by
/// ":", "-" or ".", PEM blocks by "-". The pass jumps from sign to sign.
/// </summary>
internal static class NetScan
{
    // How far after a colon that begins nothing is looked at again from the next one.
    private const int LongestAgain = 64;

    private static readonly SearchValues<char> Signs = SearchValues.Create("@:.-");

    /// <summary>Adds what it finds.</summary>
    public static void Run(ReadOnlySpan<char> text, PiiSpans spans)
    {
        var floor = 0;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Signs);
            if (next < 0)
                return;
            at += next;
            var found = text[at] switch
            {
                '@' => At(text, at, floor, spans, out var end) ? end : -end,
                ':' => Colon(text, at, floor, spans, out var end) ? end : -end,
                '.' => Dot(text, at, floor, spans, out var end) ? end : -end,
                _ => Hyphen(text, at, floor, spans, out var end) ? end : -end,
            };
            floor = found > 0 ? found : floor;
            at = Math.Max(at + 1, Math.Abs(found));
        }
    }

    private static bool At(ReadOnlySpan<char> text, int at, int floor, PiiSpans spans, out int end)
    {
        if (EmailAddress.Find(text, at, floor, out var start, out end))
            return Add(start, end, PiiKind.Email, spans);
        return Handle.FindMention(text, at, out end) && Add(at, end, PiiKind.Handle, spans);
    }

    private static bool Colon(ReadOnlySpan<char> text, int at, int floor, PiiSpans spans, out int end)
    {
        if (Characters.At(text, at + 1) == '/' && WebAddress.Find(text, at, floor, out var start, out end))
            return Add(start, end, PiiKind.Url, spans);
        end = at + 1;
        if (!char.IsAsciiHexDigit(Characters.At(text, at + 1)) && Characters.At(text, at + 1) != ':')
            return false;
        var length = MacAddress.Length(text, at, floor, out start);
        if (length > 0)
            return Add(start, end = start + length, PiiKind.MacAddress, spans);
        if (IpAddressText.FindV6(text, at, floor, out start, out end))
            return Add(start, end, PiiKind.IpAddress, spans);
        end = end - at <= LongestAgain ? at + 1 : end;
        return false;
    }

    private static bool Dot(ReadOnlySpan<char> text, int at, int floor, PiiSpans spans, out int end)
    {
        end = at + 1;
        if (at == 0 || !Characters.IsWordPart(text[at - 1]) || !Characters.IsWordPart(Characters.At(text, at + 1)))
            return false;
        var length = MacAddress.Length(text, at, floor, out var start);
        if (length > 0)
            return Add(start, end = start + length, PiiKind.MacAddress, spans);
        return WebAddress.Find(text, at, floor, out start, out end) && Add(start, end, PiiKind.Url, spans);
    }

    private static bool Hyphen(ReadOnlySpan<char> text, int at, int floor, PiiSpans spans, out int end)
    {
        end = PemBlock.End(text, at);
        if (end > at)
            return Add(at, end, PiiKind.Secret, spans);
        end = at + 1;
        var length = char.IsAsciiHexDigit(Characters.At(text, at + 1)) ? MacAddress.Length(text, at, floor, out var start) : start = 0;
        return length > 0 && Add(start, end = start + length, PiiKind.MacAddress, spans);
    }

    private static bool Add(int start, int end, PiiKind kind, PiiSpans spans)
    {
        spans.Add(start, end - start, kind);
        return true;
    }
}
