namespace Clustering.Facets;

/// <summary>A phrase found in folded text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Kinds">The kinds of the phrase as bits.</param>
internal readonly record struct PhraseMatch(int Start, int Length, uint Kinds);
