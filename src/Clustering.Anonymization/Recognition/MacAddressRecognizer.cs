using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>Hardware addresses: six pairs of hexadecimal digits parted by colons or hyphens, or three groups of four parted by dots.</summary>
internal sealed class MacAddressRecognizer : IPiiRecognizer
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(":-.");

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        var text = view.Characters;
        var from = 0;
        while (from < text.Length)
        {
            var at = text[from..].IndexOfAny(Separators);
            if (at < 0)
                return;
            at += from;
            var (pair, pairs) = text[at] == '.' ? (4, 3) : (2, 6);
            var start = at - pair;
            var length = pairs * (pair + 1) - 1;
            var found = start >= from && start + length <= text.Length && IsAddress(text.Slice(start, length), pair, text[at])
                && Characters.StartsAt(text, start) && Characters.EndsAt(text, start + length);
            if (found)
                spans.Add(start, length, PiiKind.MacAddress);
            from = found ? start + length : at + 1;
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int group, char separator)
    {
        for (var i = 0; i < text.Length; i++)
            if (i % (group + 1) == group ? text[i] != separator : !char.IsAsciiHexDigit(text[i]))
                return false;
        return true;
    }
}
