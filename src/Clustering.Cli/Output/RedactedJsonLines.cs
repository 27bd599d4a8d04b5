using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>Writes redacted conversations as JSON Lines: {"messages":[{"role","content"}]}, no ids, no times.</summary>
internal static class RedactedJsonLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Redacts and writes one conversation after the other.</summary>
    internal static async Task WriteAsync(
        IAsyncEnumerable<Conversation> conversations, Redactor redactor, Stream output, RedactionCounts counts, CancellationToken cancellationToken)
    {
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, Readable);
        await foreach (var conversation in conversations.WithCancellation(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var redacted = redactor.Redact(conversation);
            foreach (var message in redacted.Messages)
                counts.Add(message.Text);
            line.ResetWrittenCount();
            json.Reset();
            Write(json, redacted);
            line.Write("\n"u8);
            await output.WriteAsync(line.WrittenMemory, cancellationToken);
        }
    }

    private static void Write(Utf8JsonWriter json, RedactedConversation conversation)
    {
        json.WriteStartObject();
        json.WriteStartArray("messages"u8);
        foreach (var message in conversation.Messages)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, Role(message.Role));
            json.WriteString("content"u8, message.Text.AsSpan());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static ReadOnlySpan<byte> Role(MessageRole role) => role switch
    {
        MessageRole.Human => "user"u8,
        MessageRole.Assistant => "assistant"u8,
        MessageRole.System => "system"u8,
        _ => "tool"u8,
    };
}
