using System.IO.Compression;
using System.Text.Json;

namespace Clustering.Quality;

/// <summary>Reads a labelled file, JSON Lines, plain or gzip.</summary>
internal static class LabelledFile
{
    /// <summary>The file name without .jsonl or .jsonl.gz; null for other files.</summary>
    internal static string? StemOf(string name)
    {
        foreach (var ending in (ReadOnlySpan<string>)[".jsonl", ".jsonl.gz"])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return name[..^ending.Length];
        }

        return null;
    }

    internal static List<JsonElement> Read(FileInfo file)
    {
        using var raw = file.OpenRead();
        using var stream = file.Name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : (Stream)raw;
        using var reader = new StreamReader(stream);
        var rows = new List<JsonElement>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                rows.Add(JsonElement.Parse(line));
        }

        return rows;
    }
}
