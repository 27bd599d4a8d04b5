namespace Clustering.Sentiment;

/// <summary>What a modifier does to the sentiment near it.</summary>
internal enum ModifierKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Turns it round and weakens it: a factor in [-1, 0].</summary>
    Negation,

    /// <summary>Adds to its strength.</summary>
    Intensifier,

    /// <summary>Takes from its strength.</summary>
    Diminisher,

    /// <summary>Weakens what came before in the sentence and strengthens what follows.</summary>
    Contrast,
}
