using Clustering.Anonymization;

namespace Clustering.Embeddings;

/// <summary>Takes features for embedding and vocabulary words for naming from the human messages of a conversation.</summary>
internal static class FeatureExtractor
{
    /// <summary>How many buckets features hash to.</summary>
    internal const int Buckets = 1 << 20;

    [ThreadStatic]
    private static FeatureCounter? t_counter;

    internal static DocumentFeatures Extract(RedactedConversation conversation)
    {
        var counter = t_counter ??= new FeatureCounter(NamingVocabulary.Shipped);
        foreach (var message in conversation.Messages)
        {
            if (message.Role == MessageRole.Human)
                counter.Add(message.Text.AsSpan());
        }

        return counter.Take();
    }
}
