namespace Clustering.Anonymization;

/// <summary>A Bloom filter of 128 bits over the keys of words: says of a word that a text may hold it, or surely does not.</summary>
/// <param name="First">Bits by the lower end of the keys.</param>
/// <param name="Second">Bits by the next six bits.</param>
internal readonly record struct WordFilter(ulong First, ulong Second)
{
    /// <summary>With one word more.</summary>
    public WordFilter With(ulong key) => new(First | 1UL << (int)(key & 63), Second | 1UL << (int)((key >> 6) & 63));

    /// <summary>Whether the word with this key may be among them.</summary>
    public bool MayHold(ulong key) => (First >> (int)(key & 63) & Second >> (int)((key >> 6) & 63) & 1) != 0;
}
