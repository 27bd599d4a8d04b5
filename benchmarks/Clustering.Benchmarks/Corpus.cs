using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Testing;

namespace Clustering.Benchmarks;

/// <summary>
/// What the benchmarks run on: 2,000 generated conversations, or the first 2,000 of the file that the environment variable
/// CLUSTERING_BENCHMARK_FILE names. Each step is made once.
/// </summary>
public static class Corpus
{
    /// <summary>How many conversations at most.</summary>
    public const int Size = 2_000;

    private static readonly Lazy<Conversation[]> Raw = new(Load);
    private static readonly Lazy<RedactedConversation[]> Clean = new(() => [.. Raw.Value.Select(Redactor.Default.Redact)]);
    private static readonly Lazy<DocumentFeatures[]> Taken = new(() => [.. Clean.Value.Select(FeatureExtractor.Extract)]);
    private static readonly Lazy<EmbeddingTable> Vectors = new(() =>
        OfflineEmbedder.Embed(Taken.Value, OfflineEmbedder.DefaultDimensions, 1, Environment.ProcessorCount, CancellationToken.None));

    internal static IReadOnlyList<Conversation> Conversations => Raw.Value;

    internal static IReadOnlyList<RedactedConversation> Redacted => Clean.Value;

    internal static IReadOnlyList<DocumentFeatures> Features => Taken.Value;

    internal static EmbeddingTable Table => Vectors.Value;

    /// <summary>Generated conversations as JSON Lines.</summary>
    internal static byte[] Lines()
    {
        using var stream = new MemoryStream();
        new ConversationGenerator(Options()).Write(stream);
        return stream.ToArray();
    }

    private static Conversation[] Load()
    {
        var file = Environment.GetEnvironmentVariable("CLUSTERING_BENCHMARK_FILE");
        return string.IsNullOrEmpty(file)
            ? [.. new ConversationGenerator(Options()).Generate().Select(g => g.Conversation)]
            : [.. ConversationReader.ReadAsync(file).Take(Size).ToBlockingEnumerable()];
    }

    private static GeneratorOptions Options() => new() { Conversations = Size, Subjects = 600 };
}
