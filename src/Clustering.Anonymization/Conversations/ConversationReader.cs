namespace Clustering.Anonymization;

/// <summary>Reads conversations from JSON Lines and JSON exports, plain or gzip, recognised by shape.</summary>
public static class ConversationReader
{
    /// <summary>Reads a file, a folder (its .json, .jsonl and .gz files, in ordinal order of name) or "-" for standard input.</summary>
    public static ConversationStream ReadAsync(string path, ConversationReadOptions? options = null) => throw new NotImplementedException();

    /// <summary>Reads several files or folders, one after the other.</summary>
    public static ConversationStream ReadAsync(IEnumerable<string> paths, ConversationReadOptions? options = null) => throw new NotImplementedException();

    /// <summary>Reads a stream, plain or gzip; <paramref name="name"/> is what failures call it. The stream stays open.</summary>
    public static ConversationStream ReadAsync(Stream stream, string name, ConversationReadOptions? options = null) => throw new NotImplementedException();
}
