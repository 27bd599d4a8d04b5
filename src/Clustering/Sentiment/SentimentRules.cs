namespace Clustering.Sentiment;

/// <summary>The constants of <see cref="SentimentAnalyzer"/>, in units of valence.</summary>
internal static class SentimentRules
{
    internal const float Capitals = 0.18f;
    internal const float Stretching = 0.1f;

    /// <summary>Words between a modifier and what it modifies, at most.</summary>
    internal const int ScopeWords = 2;

    /// <summary>Han characters between a modifier and what it modifies, at most.</summary>
    internal const int ScopeHan = 2;

    /// <summary>What is left of a modifier's strength for each word further away.</summary>
    internal const float Decay = 0.9f;

    /// <summary>Factor of what follows a contrast; what came before takes the contrast's own value.</summary>
    internal const float AfterContrast = 1.2f;

    internal const float Exclamation = 0.07f;
    internal const int MostExclamations = 4;
    internal const float Question = 0.7f;

    /// <summary>Same emoji in a row count so often at most.</summary>
    internal const int MostEmoji = 3;

    /// <summary>The sum is divided by the number of terms to this power, so that length alone says little.</summary>
    internal const double Length = 0.2;

    /// <summary>The a of x / sqrt(x² + a).</summary>
    internal const double Softness = 0.9;

    /// <summary>Polarity from which on a message is positive (or, below minus it, negative).</summary>
    internal const double Mild = 0.22;

    /// <summary>Polarity from which on it is very positive or very negative.</summary>
    internal const double Strong = 0.65;
}
