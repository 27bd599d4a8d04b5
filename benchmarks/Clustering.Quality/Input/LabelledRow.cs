using System.Text.Json;
using Clustering.Anonymization;

namespace Clustering.Quality;

/// <summary>Takes from a row what a task needs.</summary>
internal static class LabelledRow
{
    internal static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    internal static string[] Texts(JsonElement row, string name) =>
        row.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array
            ? [.. array.EnumerateArray().Select(e => e.GetString()!)]
            : [];

    /// <summary>A number, or null where it is absent or null.</summary>
    internal static double? Number(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>The redacted conversation: of its messages, or of its text as the only human message.</summary>
    internal static RedactedConversation Redacted(JsonElement row)
    {
        var messages = row.TryGetProperty("messages", out var array)
            ? array.EnumerateArray().Select(m => new Message(Role(Text(m, "role")), Text(m, "content")))
            : [new Message(MessageRole.Human, Text(row, "text"))];
        return Redactor.Default.Redact(new Conversation(messages));
    }

    private static MessageRole Role(string role) => role switch
    {
        "user" or "human" => MessageRole.Human,
        "assistant" => MessageRole.Assistant,
        "system" => MessageRole.System,
        _ => MessageRole.Tool,
    };
}
