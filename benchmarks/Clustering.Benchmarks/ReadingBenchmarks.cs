using BenchmarkDotNet.Attributes;
using Clustering.Anonymization;

namespace Clustering.Benchmarks;

/// <summary>Reading generated JSON Lines from memory.</summary>
public class ReadingBenchmarks
{
    private byte[] _lines = [];

    [GlobalSetup]
    public void Setup() => _lines = Corpus.Lines();

    [Benchmark]
    public async Task<int> Read()
    {
        var messages = 0;
        using var stream = new MemoryStream(_lines);
        await foreach (var conversation in ConversationReader.ReadAsync(stream, "memory"))
            messages += conversation.Messages.Count;
        return messages;
    }
}
