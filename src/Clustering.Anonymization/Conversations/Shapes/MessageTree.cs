using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>
/// The ChatGPT export: "mapping" holds nodes with a message, a parent and children, and "current_node" names the end of the branch that the person saw last.
/// Without it the branch goes from the root to the last child each time. A branch that comes back to a node ends there.
/// </summary>
internal static class MessageTree
{
    public static void Read(ReadOnlySpan<byte> json, JsonSlice mapping, JsonSlice currentNode, ConversationDraft draft)
    {
        var nodes = ReadNodes(json, mapping, out string? first);
        string? current = null;
        if (currentNode.Kind == JsonTokenType.String)
            current = currentNode.Open(json).GetString();
        foreach (var message in current is not null && nodes.ContainsKey(current) ? Upwards(nodes, current) : Downwards(nodes, first))
        {
            var reader = message.Open(json);
            MessageObject.Read(ref reader, "mapping", draft);
        }
    }

    private static List<JsonSlice> Upwards(Dictionary<string, Node> nodes, string current)
    {
        var messages = Follow(nodes, current, static node => node.Parent);
        messages.Reverse();
        return messages;
    }

    private static List<JsonSlice> Downwards(Dictionary<string, Node> nodes, string? first)
    {
        string? root = first;
        foreach (var (id, node) in nodes)
        {
            if (node.Parent is null || !nodes.ContainsKey(node.Parent))
            {
                root = id;
                break;
            }
        }
        return Follow(nodes, root, static node => node.LastChild);
    }

    private static List<JsonSlice> Follow(Dictionary<string, Node> nodes, string? id, Func<Node, string?> next)
    {
        var messages = new List<JsonSlice>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (id is not null && nodes.TryGetValue(id, out var node) && seen.Add(id))
        {
            if (node.Message.IsGiven)
                messages.Add(node.Message);
            id = next(node);
        }
        return messages;
    }

    private static Dictionary<string, Node> ReadNodes(ReadOnlySpan<byte> json, JsonSlice mapping, out string? first)
    {
        first = null;
        var nodes = new Dictionary<string, Node>(StringComparer.Ordinal);
        var reader = mapping.Open(json);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string id = reader.GetString()!;
            first ??= id;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new BadElementException(ReadFailureReason.WrongType, "mapping");
            nodes[id] = ReadNode(ref reader, mapping.Start);
        }
        return nodes;
    }

    private static Node ReadNode(ref Utf8JsonReader reader, int offset)
    {
        JsonSlice message = default;
        string? parent = null;
        string? lastChild = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isMessage = reader.ValueTextEquals("message"u8);
            bool isParent = !isMessage && reader.ValueTextEquals("parent"u8);
            bool isChildren = !isMessage && !isParent && reader.ValueTextEquals("children"u8);
            reader.Read();
            if (isMessage)
            {
                if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
                    throw new BadElementException(ReadFailureReason.WrongType, "message");
                message = JsonSlice.Skip(ref reader);
                message = message with { Start = message.Start + offset };
            }
            else if (isParent && reader.TokenType == JsonTokenType.String)
            {
                parent = reader.GetString();
            }
            else if (isChildren && reader.TokenType == JsonTokenType.StartArray)
            {
                lastChild = LastOf(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
        return new(message, parent, lastChild);
    }

    private static string? LastOf(ref Utf8JsonReader reader)
    {
        string? last = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
                last = reader.GetString();
            reader.Skip();
        }
        return last;
    }

    private readonly record struct Node(JsonSlice Message, string? Parent, string? LastChild);
}
