namespace Clustering.Anonymization;

/// <summary>Reads conversations from JSON Lines and JSON exports, plain or gzip, recognised by shape.</summary>
public static class ConversationReader
{
    /// <summary>Reads a file, a folder (its .json, .jsonl and .gz files at any depth, hidden ones left out, in ordinal order of path) or "-" for standard input.</summary>
    /// <exception cref="ArgumentException">The path is empty, or a limit is out of its range.</exception>
    public static ConversationStream ReadAsync(string path, ConversationReadOptions? options = null) => ReadAsync([path], options);

    /// <summary>Reads several files or folders, one after the other, each as by <see cref="ReadAsync(string, ConversationReadOptions?)"/>.</summary>
    /// <exception cref="ArgumentException">A path is empty, or a limit is out of its range.</exception>
    public static ConversationStream ReadAsync(IEnumerable<string> paths, ConversationReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] all = [.. paths];
        foreach (string path in all)
            ArgumentException.ThrowIfNullOrEmpty(path, nameof(paths));
        var limits = (options ?? new()).Checked();
        return new((stream, cancel) => ConversationReading.ReadAsync(() => ConversationInput.Find(all), limits, stream.Failures, cancel));
    }

    /// <summary>Reads a stream, plain or gzip; <paramref name="name"/> is what failures call it. The stream stays open.</summary>
    /// <exception cref="ArgumentException">The name is empty, the stream cannot be read, or a limit is out of its range.</exception>
    public static ConversationStream ReadAsync(Stream stream, string name, ConversationReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        var limits = (options ?? new()).Checked();
        var input = new ConversationInput(name, () => stream, keepOpen: true);
        return new((result, cancel) => ConversationReading.ReadAsync(() => [input], limits, result.Failures, cancel));
    }
}
