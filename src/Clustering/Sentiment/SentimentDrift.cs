using Clustering.Anonymization;

namespace Clustering.Sentiment;

/// <summary>Drift: mean level of the last three human messages minus mean of the first three.</summary>
public static class SentimentDrift
{
    /// <summary>Human messages in each window.</summary>
    public const int Window = 3;

    /// <summary>Drift of a conversation, in [-2, 2], a multiple of 1/6; null under six human messages.</summary>
    public static double? Of(RedactedConversation conversation) => SixthsOf(conversation) / 6.0;

    /// <summary>Drift in sixths, in [-12, 12].</summary>
    internal static int? SixthsOf(RedactedConversation conversation) => throw new NotImplementedException();
}
