using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>One message: who (role, author, from, sender), what (content, value, text) and when.</summary>
internal static class MessageObject
{
    /// <summary>Reads the message that the reader stands on, to its closing brace, and adds it if it has text.</summary>
    public static void Read(ref Utf8JsonReader reader, string field, ConversationDraft draft)
    {
        MessageRole? role = null;
        string? text = null;
        DateTimeOffset? time = null;
        string? roleField = null;
        string? wrongRole = null;
        string? wrongText = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (role is null && RoleName(ref reader) is { } who)
            {
                reader.Read();
                role = RoleField.Read(ref reader, out bool isKnownType);
                roleField ??= who;
                if (!isKnownType)
                    wrongRole ??= who;
            }
            else if (string.IsNullOrWhiteSpace(text) && TextName(ref reader) is { } what)
            {
                reader.Read();
                text = ContentField.Read(ref reader, out bool isKnownType);
                if (!isKnownType)
                    wrongText ??= what;
            }
            else
            {
                ReadRest(ref reader, draft, ref time);
            }
        }
        if (!string.IsNullOrWhiteSpace(text))
            draft.Add(role ?? throw Roleless(wrongRole, roleField), text, time, field);
        else if (wrongText is not null)
            throw new BadElementException(ReadFailureReason.WrongType, wrongText);
    }

    private static BadElementException Roleless(string? wrong, string? given) => wrong is null
        ? new(ReadFailureReason.UnknownRole, given ?? "role")
        : new(ReadFailureReason.WrongType, wrong);

    private static void ReadRest(ref Utf8JsonReader reader, ConversationDraft draft, ref DateTimeOffset? time)
    {
        bool isTime = reader.ValueTextEquals("created_at"u8) || reader.ValueTextEquals("create_time"u8) || reader.ValueTextEquals("timestamp"u8);
        bool isAddress = !isTime && draft.HashedIp is null && reader.ValueTextEquals("hashed_ip"u8);
        reader.Read();
        if (isTime)
            time ??= TimeField.Read(ref reader);
        else if (isAddress && reader.TokenType == JsonTokenType.String)
            draft.HashedIp = reader.GetString() is { Length: > 0 } address ? address : null;
        else
            reader.Skip();
    }

    private static string? RoleName(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("role"u8) ? "role"
        : reader.ValueTextEquals("from"u8) ? "from"
        : reader.ValueTextEquals("sender"u8) ? "sender"
        : reader.ValueTextEquals("author"u8) ? "author"
        : null;

    private static string? TextName(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("content"u8) ? "content"
        : reader.ValueTextEquals("value"u8) ? "value"
        : reader.ValueTextEquals("text"u8) ? "text"
        : null;
}
