using System.IO.Compression;

namespace Clustering.Testing;

/// <summary>The sample of the repository, seeds/conversations/sample.jsonl.gz: what the generator makes with its default options.</summary>
public static class SampleFile
{
    /// <summary>Writes the sample as gzip, the same bytes each time with the same runtime. The stream stays open.</summary>
    public static void Write(Stream stream)
    {
        using var gzip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        WriteLines(gzip);
    }

    /// <summary>Writes the sample as plain JSON Lines, the same bytes on every platform. The stream stays open.</summary>
    public static void WriteLines(Stream stream) => new ConversationGenerator().Write(stream);
}
