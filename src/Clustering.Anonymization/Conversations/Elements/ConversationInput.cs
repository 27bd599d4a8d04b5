using System.IO.Enumeration;

namespace Clustering.Anonymization;

/// <summary>One file, stream or standard input: its name in failures, and how to open it.</summary>
internal sealed class ConversationInput(string name, Func<Stream> open, bool keepOpen = false)
{
    private const int FileBufferBytes = 128 * 1024;

    public string Name => name;

    /// <summary>Opens it; whatever goes wrong is <see cref="ReadFailureReason.Unreadable"/>.</summary>
    public InputBytes Open()
    {
        try
        {
            return new(open(), keepOpen);
        }
        catch (Exception)
        {
            throw Unreadable(name);
        }
    }

    /// <summary>The inputs behind paths, in order. A missing path and a folder without readable files stop the run here.</summary>
    public static IReadOnlyList<ConversationInput> Find(IEnumerable<string> paths)
    {
        var inputs = new List<ConversationInput>();
        foreach (string path in paths)
        {
            if (path == "-")
                inputs.Add(new(path, StandardInput.Open));
            else if (Directory.Exists(path))
                inputs.AddRange(FilesOf(path).Select(OfFile));
            else if (File.Exists(path))
                inputs.Add(OfFile(path));
            else
                throw Unreadable(path);
        }
        return inputs;
    }

    private static ConversationInput OfFile(string path) => new(path, () => new FileStream(path, new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = FileBufferBytes,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    }));

    private static List<string> FilesOf(string folder)
    {
        List<string> files;
        try
        {
            // Linked files are read, linked folders are not entered: they may lead back to where they stand.
            var found = new FileSystemEnumerable<string>(
                folder,
                static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
                new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
            {
                ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsReadable(entry.FileName),
                ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            };
            files = [.. found];
        }
        catch (Exception)
        {
            throw Unreadable(folder);
        }
        if (files.Count == 0)
            throw Unreadable(folder);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static bool IsReadable(ReadOnlySpan<char> name) =>
        name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static ConversationReadException Unreadable(string name) => new(new ReadFailure(name, 0, ReadFailureReason.Unreadable, null));
}
