using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>Reads the text of a message: a string, an array of parts, or an object with parts. Parts that are not text give nothing.</summary>
internal static class ContentField
{
    /// <summary>The text, parts joined by line breaks, or null. Ends on the last token of the value.</summary>
    public static string? Read(ref Utf8JsonReader reader, out bool isKnownType)
    {
        isKnownType = true;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartArray:
                return ReadParts(ref reader);
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, withParts: true);
            default:
                isKnownType = false;
                return null;
        }
    }

    private static string? ReadParts(ref Utf8JsonReader reader)
    {
        string? first = null;
        List<string>? all = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string? part = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.StartObject => ReadObject(ref reader, withParts: false),
                _ => null,
            };
            reader.Skip();
            if (string.IsNullOrEmpty(part))
                continue;
            if (first is null)
                first = part;
            else
                (all ??= [first]).Add(part);
        }
        return all is null ? first : string.Join('\n', all);
    }

    private static string? ReadObject(ref Utf8JsonReader reader, bool withParts)
    {
        bool isText = true;
        string? text = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = reader.ValueTextEquals("type"u8) || reader.ValueTextEquals("content_type"u8);
            bool isPlain = !isType && reader.ValueTextEquals("text"u8);
            bool isParts = withParts && !isType && !isPlain && reader.ValueTextEquals("parts"u8);
            reader.Read();
            if (isType && reader.TokenType == JsonTokenType.String)
                isText = IsText(ref reader);
            else if (isPlain && reader.TokenType == JsonTokenType.String)
                text = reader.GetString();
            else if (isParts && reader.TokenType == JsonTokenType.StartArray)
                text = ReadParts(ref reader);
            else
                reader.Skip();
        }
        return isText ? text : null;
    }

    private static bool IsText(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("text"u8)
        || reader.ValueTextEquals("multimodal_text"u8)
        || reader.ValueTextEquals("input_text"u8)
        || reader.ValueTextEquals("output_text"u8)
        || reader.ValueTextEquals("audio_transcription"u8);
}
