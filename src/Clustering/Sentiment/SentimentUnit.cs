namespace Clustering.Sentiment;

/// <summary>A term found in a message. Positions count words, of Han text characters.</summary>
internal struct SentimentUnit
{
    internal LexiconEntry Entry;

    /// <summary>Position of its first word.</summary>
    internal int Start;

    /// <summary>Position behind its last word.</summary>
    internal int End;

    /// <summary>The clause it stands in; clauses end at any punctuation.</summary>
    internal int Clause;

    /// <summary>The sentence it stands in.</summary>
    internal int Sentence;

    /// <summary>Strength that capitals or repeated letters add.</summary>
    internal float Stress;

    internal bool IsHan;
    internal bool IsEmoji;
}
