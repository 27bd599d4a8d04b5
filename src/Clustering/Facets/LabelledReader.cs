using System.Security.Cryptography;
using System.Text.Json;
using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>
/// Reads labelled conversations, JSON Lines with the fields id, labels, language and messages (role and content), from every .jsonl file
/// under a folder in ordinal order of relative path.
/// </summary>
internal static class LabelledReader
{
    /// <exception cref="LabelledDataException">A line is not of this form, or there is none.</exception>
    internal static IReadOnlyList<LabelledConversation> Read(string folder, out byte[] sha256, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            throw new LabelledDataException("There is no such folder of labelled conversations.");
        var files = Directory.GetFiles(folder, "*.jsonl", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        var conversations = new List<LabelledConversation>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, path) in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bytes = File.ReadAllBytes(path);
            hash.AppendData(bytes);
            var line = 0;
            foreach (var range in bytes.AsSpan().Split((byte)'\n'))
            {
                line++;
                var text = bytes.AsMemory(range);
                if (!text.Span.Trim(" \r\t"u8).IsEmpty)
                    conversations.Add(ReadLine(text, ids, name, line));
            }
        }

        sha256 = hash.GetHashAndReset();
        return conversations.Count > 0
            ? conversations
            : throw new LabelledDataException("The folder holds no labelled conversation in a .jsonl file.");
    }

    private static LabelledConversation ReadLine(ReadOnlyMemory<byte> text, HashSet<string> ids, string file, int line)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            throw new LabelledDataException(file, line, "this is not JSON.");
        }

        using (document)
        {
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new LabelledDataException(file, line, "a line is a JSON object.");
            if (!ids.Add(Text(root, "id", file, line)))
                throw new LabelledDataException(file, line, "the field id comes twice.");
            var language = Text(root, "language", file, line);
            return new LabelledConversation(new Conversation(Messages(root, file, line)), Labels(root, file, line), language, Path.GetFileName(file));
        }
    }

    private static int Labels(JsonElement root, string file, int line)
    {
        var labels = 0;
        var count = 0;
        foreach (var element in Items(root, "labels", file, line))
        {
            count++;
            var name = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            var index = AffectiveModel.Names.ToList().IndexOf(name);
            if (index >= 0)
                labels |= 1 << index;
            else if (name != "none")
                throw new LabelledDataException(file, line, "the field labels holds an unknown class.");
        }

        return count > 0 ? labels : throw new LabelledDataException(file, line, "the field labels is empty.");
    }

    private static List<Message> Messages(JsonElement root, string file, int line)
    {
        var messages = new List<Message>();
        foreach (var element in Items(root, "messages", file, line))
        {
            if (element.ValueKind != JsonValueKind.Object)
                throw new LabelledDataException(file, line, "the field messages holds something that is not an object.");
            var role = Text(element, "role", file, line) switch
            {
                "user" => MessageRole.Human,
                "assistant" => MessageRole.Assistant,
                "system" => MessageRole.System,
                _ => throw new LabelledDataException(file, line, "the field role is not user, assistant or system."),
            };
            messages.Add(new Message(role, Text(element, "content", file, line)));
        }

        return messages.Count > 0 ? messages : throw new LabelledDataException(file, line, "the field messages is empty.");
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string field, string file, int line) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : throw new LabelledDataException(file, line, $"the field {field} is missing or not an array.");

    private static string Text(JsonElement element, string field, string file, int line)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String)
            throw new LabelledDataException(file, line, $"the field {field} is missing or not a string.");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new LabelledDataException(file, line, $"the field {field} is not valid text.");
        }
    }
}
