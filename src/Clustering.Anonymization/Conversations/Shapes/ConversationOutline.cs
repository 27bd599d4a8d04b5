using System.Text.Json;
using System.Text.Unicode;

namespace Clustering.Anonymization;

/// <summary>One pass over an element: is it UTF-8 and well-formed, not too deep, and where do its known fields stand.</summary>
internal sealed class ConversationOutline(int maxDepth)
{
    private static readonly string[] Names =
    [
        "mapping", "chat_messages", "messages", "conversations", "conversation", "chosen", "current_node",
        "conversation_id", "conversation_hash", "uuid", "id", "user_id", "user", "account", "subject", "hashed_ip",
        "created_at", "create_time", "timestamp",
    ];

    private static readonly byte[][] Utf8Names = [.. Names.Select(System.Text.Encoding.UTF8.GetBytes)];

    private readonly JsonSlice[] _fields = new JsonSlice[Names.Length];

    public JsonSlice this[KnownField field] => _fields[(int)field];

    public static string NameOf(KnownField field) => Names[(int)field];

    public void Read(ReadOnlySpan<byte> json)
    {
        Array.Clear(_fields);
        if (!Utf8.IsValid(json))
            throw new BadElementException(ReadFailureReason.NotUtf8);

        var reader = JsonSlice.ReaderOf(json);
        reader.Read();
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        int known = -1;
        int start = 0;
        var kind = JsonTokenType.None;
        do
        {
            bool opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (opens && reader.CurrentDepth >= maxDepth)
                throw new BadElementException(ReadFailureReason.TooDeep);
            if (reader.CurrentDepth != 1 || !isObject)
                continue;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                known = Find(ref reader);
                continue;
            }
            if (known < 0)
                continue;
            if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                start = (int)reader.TokenStartIndex;
                kind = reader.TokenType;
            }
            if (!opens)
                _fields[known] = new(start, (int)reader.BytesConsumed - start, kind);
        }
        while (reader.Read());

        if (!isObject)
            throw new BadElementException(ReadFailureReason.UnknownShape);
    }

    private static int Find(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < Utf8Names.Length; i++)
        {
            if (reader.ValueTextEquals(Utf8Names[i]))
                return i;
        }
        return -1;
    }
}
