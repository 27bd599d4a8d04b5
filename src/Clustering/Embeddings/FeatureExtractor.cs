using Clustering.Anonymization;

namespace Clustering.Embeddings;

/// <summary>Takes features for embedding and vocabulary words for naming from the human messages of a conversation.</summary>
internal static class FeatureExtractor
{
    /// <summary>How many buckets features hash to.</summary>
    internal const int Buckets = 1 << 20;

    internal static DocumentFeatures Extract(RedactedConversation conversation) => throw new NotImplementedException();
}
