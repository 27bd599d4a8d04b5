using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>Where a value stands in the JSON of its element. The kind is None where the field is absent.</summary>
internal readonly record struct JsonSlice(int Start, int Length, JsonTokenType Kind)
{
    // Depth is checked once, by the outline; every later reader runs over JSON known to be well-formed.
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public bool IsGiven => Kind is not (JsonTokenType.None or JsonTokenType.Null);

    /// <summary>A reader of any JSON text, before its first token.</summary>
    public static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> json) => new(json, AnyDepth);

    /// <summary>A reader that stands on the value.</summary>
    public Utf8JsonReader Open(ReadOnlySpan<byte> json)
    {
        var reader = ReaderOf(json.Slice(Start, Length));
        reader.Read();
        return reader;
    }

    /// <summary>Passes over the value that the reader stands on, and says where it was.</summary>
    public static JsonSlice Skip(ref Utf8JsonReader reader)
    {
        var kind = reader.TokenType;
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new(start, (int)reader.BytesConsumed - start, kind);
    }
}
