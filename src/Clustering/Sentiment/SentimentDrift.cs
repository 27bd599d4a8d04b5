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
    internal static int? SixthsOf(RedactedConversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var count = conversation.HumanMessageCount;
        if (count < 2 * Window)
            return null;
        var sum = 0;
        var human = 0;
        foreach (var message in conversation.Messages)
        {
            if (message.Role != MessageRole.Human)
                continue;
            if (human < Window)
                sum -= (int)SentimentAnalyzer.Default.Level(message.Text.AsSpan());
            else if (human >= count - Window)
                sum += (int)SentimentAnalyzer.Default.Level(message.Text.AsSpan());
            human++;
        }

        return sum;
    }
}
