namespace Clustering.Sentiment;

/// <summary>The five levels of the study. The value is twice the score: -2 is -1, -1 is -0.5, and so on.</summary>
public enum SentimentLevel
{
    /// <summary>Score -1.</summary>
    VeryNegative = -2,

    /// <summary>Score -0.5.</summary>
    Negative = -1,

    /// <summary>Score 0.</summary>
    Neutral = 0,

    /// <summary>Score +0.5.</summary>
    Positive = 1,

    /// <summary>Score +1.</summary>
    VeryPositive = 2,
}
