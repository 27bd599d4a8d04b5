namespace Clustering.Sentiment;

/// <summary>Scores the sentiment of one message by lexicon and rules, English and Chinese. Thread-safe.</summary>
public sealed class SentimentAnalyzer
{
    /// <summary>The analyzer with the shipped lexicons.</summary>
    public static SentimentAnalyzer Default { get; } = new();

    /// <summary>Polarity of a message, in [-1, 1]; 0 where nothing speaks.</summary>
    public double Polarity(ReadOnlySpan<char> text) => throw new NotImplementedException();

    /// <summary>The level of a message.</summary>
    public SentimentLevel Level(ReadOnlySpan<char> text) => throw new NotImplementedException();
}
