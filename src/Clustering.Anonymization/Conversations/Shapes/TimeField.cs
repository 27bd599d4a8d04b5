using System.Buffers.Text;
using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>Reads a time: ISO 8601 (see <see cref="IsoTime"/>), or Unix seconds or milliseconds, as number or text. Anything else is an unknown time.</summary>
internal static class TimeField
{
    // Below 1973 a number is rather a counter, and above 2100 a date written without hyphens.
    private const double FirstSecond = 1e8;
    private const double LastSecond = 4.1e9;
    private const int LongestText = 96;

    /// <summary>The time, or null. Ends on the last token of the value.</summary>
    public static DateTimeOffset? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetDouble(out double number) ? FromUnix(number) : null;
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > LongestText)
        {
            reader.Skip();
            return null;
        }
        Span<byte> copy = stackalloc byte[LongestText];
        ReadOnlySpan<byte> text = copy[..reader.CopyString(copy)];
        if (Utf8Parser.TryParse(text, out double unix, out int consumed) && consumed == text.Length)
            return FromUnix(unix);
        return IsoTime.TryParse(text, out var time) ? time : null;
    }

    private static DateTimeOffset? FromUnix(double value) => value switch
    {
        >= FirstSecond and < LastSecond => DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(value * 1000)),
        >= FirstSecond * 1000 and < LastSecond * 1000 => DateTimeOffset.FromUnixTimeMilliseconds((long)value),
        _ => null,
    };
}
