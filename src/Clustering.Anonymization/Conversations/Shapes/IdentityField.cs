using System.Text;
using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>Reads who or which: a string, a number as it is written, or for a person an object with an id or uuid.</summary>
internal static class IdentityField
{
    public static string? Read(ref Utf8JsonReader reader, string field, bool mayBeObject)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartObject when mayBeObject:
                // An object that names nobody is refused: read as "unknown" it would count one person as many.
                return ReadObject(ref reader, field) ?? throw new BadElementException(ReadFailureReason.WrongType, field);
            default:
                throw new BadElementException(ReadFailureReason.WrongType, field);
        }
    }

    private static string? ReadObject(ref Utf8JsonReader reader, string field)
    {
        string? identity = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool known = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("uuid"u8);
            reader.Read();
            if (known && identity is null)
                identity = Read(ref reader, field, mayBeObject: false);
            else
                reader.Skip();
        }
        return identity;
    }
}
