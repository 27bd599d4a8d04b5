using System.IO.Compression;
using System.Text.Json;

namespace Clustering.Testing.Tests;

public class SampleFileTests
{
    [Fact]
    public void The_sample_in_the_repository_is_what_the_generator_makes()
    {
        using var made = new MemoryStream();
        SampleFile.WriteLines(made);
        using var kept = new MemoryStream();
        using (var gzip = new GZipStream(File.OpenRead(PathOfSample()), CompressionMode.Decompress))
            gzip.CopyTo(kept);
        Assert.True(kept.ToArray().AsSpan().SequenceEqual(made.ToArray()), "Run: clustering sample --out seeds/conversations/sample.jsonl.gz");
    }

    [Fact]
    public void The_gzip_header_has_no_time()
    {
        var head = File.ReadAllBytes(PathOfSample())[..8];
        Assert.Equal([0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00], head);
    }

    [Fact]
    public void A_line_has_the_fields_of_the_format()
    {
        using var stream = new MemoryStream();
        new ConversationGenerator(new GeneratorOptions { Conversations = 1, Subjects = 1 }).Write(stream);
        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        var line = JsonElement.Parse(text);
        Assert.Equal(["conversation_id", "user_id", "created_at", "messages"], line.EnumerateObject().Select(p => p.Name));
        var first = line.GetProperty("messages")[0];
        Assert.Equal("user", first.GetProperty("role").GetString());
        Assert.NotEqual(0, first.GetProperty("content").GetString()!.Length);
        Assert.True(line.GetProperty("created_at").TryGetDateTimeOffset(out _));
    }

    private static string PathOfSample()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Clustering.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return Path.Combine(folder.FullName, "seeds", "conversations", "sample.jsonl.gz");
    }
}
