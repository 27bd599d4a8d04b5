namespace Clustering.Embeddings;

/// <summary>
/// A 64-bit hash of characters without a seed, the same in every process: h = (h xor c) * odd, h ^= h >> 29, and at the end
/// the finalizer of MurmurHash3 (Appleby 2011), of which the top 20 bits are the bucket.
/// </summary>
internal static class FeatureHash
{
    internal const ulong Word = 0x8F1B_5A3D_9C27_E461UL;
    internal const ulong WordPair = 0x2D6E_93C1_4BF8_7A05UL;
    internal const ulong Piece = 0xC35A_7E19_08D4_B62FUL;
    internal const ulong HanCharacter = 0x71E4_0C9B_D52A_863FUL;
    internal const ulong HanPair = 0xA908_3F6C_1E7D_52B4UL;
    internal const ulong HanWord = 0x5C72_D1A8_E39B_4F06UL;
    internal const ulong Symbol = 0xE61D_48B7_A50C_9F23UL;

    private const int BucketBits = 20;

    internal static ulong Add(ulong hash, uint unit)
    {
        hash = (hash ^ unit) * 0x9E37_79B9_7F4A_7C15UL;
        return hash ^ (hash >> 29);
    }

    internal static ulong Add(ulong hash, ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
            hash = Add(hash, c);
        return hash;
    }

    internal static ulong Join(ulong first, ulong second) => Add(Finish(first ^ WordPair) + second, 0);

    internal static int Bucket(ulong hash) => (int)(Finish(hash) >> (64 - BucketBits));

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xFF51_AFD7_ED55_8CCDUL;
        hash ^= hash >> 33;
        hash *= 0xC4CE_B9FE_1A85_EC53UL;
        return hash ^ (hash >> 33);
    }
}
