namespace Clustering.Anonymization;

/// <summary>A set of pairs of characters, one bit each under a hash: it may hold a pair that was not added, about one in a hundred, never the other way.</summary>
internal sealed class CharacterPairs
{
    private const int Bits = 18;

    private readonly ulong[] _words = new ulong[1 << (Bits - 6)];

    /// <summary>Adds a pair.</summary>
    public void Add(char first, char second) => _words[Hash(first, second) >> 6] |= 1UL << (int)(Hash(first, second) & 63);

    /// <summary>Adds the first two characters of a word that has as many.</summary>
    public void Add(string word)
    {
        if (word.Length > 1)
            Add(word[0], word[1]);
    }

    /// <summary>Whether the pair may have been added.</summary>
    public bool MayHold(char first, char second)
    {
        var hash = Hash(first, second);
        return (_words[hash >> 6] & (1UL << (int)(hash & 63))) != 0;
    }

    private static uint Hash(char first, char second) => (((uint)first << 16) | second) * 2654435761 >> (32 - Bits);
}
