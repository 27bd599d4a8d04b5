using System.IO.Compression;

namespace Clustering.Cli.Tests;

public class TrainAndSampleTests
{
    [Fact]
    public async Task AFolderWithoutLabelledConversationsFailsWithASentence()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["empty"]);
        var call = await Call.Of("train", "categories", "--from", folder["empty"], "--out", folder["weights"]);
        Assert.Equal(1, call.Code);
        Assert.Single(call.Error.TrimEnd().Split('\n'));
        Assert.Equal(["empty"], folder.Content());
    }

    [Fact]
    public async Task TheSampleIsConversationsUnderGzip()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Of("sample", "--out", folder["sample.jsonl.gz"]);
        Assert.Equal(0, call.Code);
        Assert.Equal(["sample.jsonl.gz"], folder.Content());
        using var reader = new StreamReader(new GZipStream(File.OpenRead(folder["sample.jsonl.gz"]), CompressionMode.Decompress));
        Assert.StartsWith("{", reader.ReadLine(), StringComparison.Ordinal);
    }
}
