using System.Text;
using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>Reads who wrote a message from the words that the known formats use, in any case.</summary>
internal static class RoleField
{
    private const int LongestName = 32;

    private static readonly (byte[] Name, MessageRole Role)[] Names =
    [
        .. All(MessageRole.Human, "user", "human", "prompter"),
        .. All(MessageRole.Assistant, "assistant", "gpt", "chatgpt", "bing", "bard", "claude", "gemini", "model", "bot", "ai", "function_call"),
        .. All(MessageRole.System, "system", "developer"),
        .. All(MessageRole.Tool, "tool", "function", "tool_response", "function_response", "observation", "ipython"),
    ];

    /// <summary>The role, null for an unknown one; an author may be an object with a role. The type is known unless it can hold no role at all.</summary>
    public static MessageRole? Read(ref Utf8JsonReader reader, out bool isKnownType)
    {
        isKnownType = reader.TokenType is JsonTokenType.String or JsonTokenType.Null or JsonTokenType.StartObject;
        if (reader.TokenType == JsonTokenType.String)
            return Find(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }
        MessageRole? role = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRole = reader.ValueTextEquals("role"u8);
            reader.Read();
            if (isRole && reader.TokenType == JsonTokenType.String)
                role = Find(ref reader);
            else
                reader.Skip();
        }
        return role;
    }

    private static MessageRole? Find(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestName)
            return null;
        Span<byte> copy = stackalloc byte[LongestName];
        ReadOnlySpan<byte> name = copy[..reader.CopyString(copy)];
        foreach (var (known, role) in Names)
        {
            if (Ascii.EqualsIgnoreCase(name, known))
                return role;
        }
        return null;
    }

    private static IEnumerable<(byte[] Name, MessageRole Role)> All(MessageRole role, params string[] names) =>
        names.Select(name => (Encoding.UTF8.GetBytes(name), role));
}
