namespace Clustering.Embeddings;

/// <summary>What is kept of the human side of one conversation for embedding and naming: numbers, no text.</summary>
/// <param name="Buckets">Hashed features, ascending, distinct.</param>
/// <param name="Counts">How often each occurs, at least 1.</param>
/// <param name="Terms">Indexes of vocabulary words that occur, ascending, distinct.</param>
internal sealed record DocumentFeatures(int[] Buckets, ushort[] Counts, int[] Terms);
