namespace Clustering.Sentiment;

/// <summary>What the lexicon says of a term.</summary>
/// <param name="Valence">Sentiment in [-1, 1], 0 for none.</param>
/// <param name="Kind">Modifier, if it is one.</param>
/// <param name="Value">Value of the modifier.</param>
/// <param name="Longest">Words (Latin) of the longest term that begins with this word.</param>
internal readonly record struct LexiconEntry(float Valence, ModifierKind Kind, float Value, int Longest)
{
    internal bool IsTerm => Valence != 0 || Kind != ModifierKind.None;
}
