using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Clustering.Anonymization;

namespace Clustering.Testing;

/// <summary>Writes generated conversations as JSON Lines, since a raw <see cref="Conversation"/> cannot be read back.</summary>
public static class ConversationLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line each: UTF-8 without a mark, line feeds, also after the last. The stream stays open.</summary>
    public static void Write(Stream stream, IEnumerable<GeneratedConversation> conversations)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(conversations);
        using var writer = new Utf8JsonWriter(stream, Options);
        foreach (var conversation in conversations)
        {
            WriteOne(writer, conversation);
            writer.Flush();
            writer.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    private static void WriteOne(Utf8JsonWriter writer, GeneratedConversation conversation)
    {
        writer.WriteStartObject();
        writer.WriteString("conversation_id", conversation.Id);
        writer.WriteString("user_id", conversation.Subject);
        writer.WriteString("created_at", conversation.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteStartArray("messages");
        foreach (var message in conversation.Messages)
        {
            writer.WriteStartObject();
            writer.WriteString("role", message.Role == MessageRole.Human ? "user" : "assistant");
            writer.WriteString("content", message.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
