using System.Numerics;

namespace Clustering.Facets;

/// <summary>
/// Phrases of some kinds, searched in text from left to right, the longest first. Case, curly apostrophes, full-width forms and white space
/// do not matter; a phrase of Latin letters begins and ends at a word's bounds. Kinds are bits, so a phrase can be of several. Phrases are
/// kept by 64-bit FNV-1a hashes that grow character by character, so all lengths at one place cost one pass.
/// </summary>
internal sealed class PhraseTable
{
    private const int Longest = 63;
    private const int FilterBits = 13;
    private const ulong Offset = 0xCBF29CE484222325UL;
    private const ulong Prime = 0x100000001B3UL;

    private readonly ulong[] _lengths = new ulong[1 << FilterBits];
    private readonly ulong[] _hashes;
    private readonly uint[] _kinds;

    internal PhraseTable(IEnumerable<(string Phrase, uint Kinds)> phrases)
    {
        var folded = phrases.Select(p => (Text: Fold(p.Phrase), p.Kinds)).Where(p => p.Text.Length is > 0 and <= Longest).ToArray();
        _hashes = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 4 * folded.Length))];
        _kinds = new uint[_hashes.Length];
        foreach (var (text, kinds) in folded)
        {
            var hash = text.Aggregate(Offset, Mix);
            var slot = Slot(hash);
            _hashes[slot] = hash;
            _kinds[slot] |= kinds;
            _lengths[Filter(text[0], text.Length > 1 ? text[1] : '\0', text.Length > 2 ? text[2] : '\0')] |= 1UL << text.Length;
        }
    }

    /// <summary>Finds the next phrase in text that <see cref="Fold(ReadOnlySpan{char}, Span{char})"/> folded.</summary>
    /// <returns>Whether there is one from <paramref name="from"/> on.</returns>
    internal bool TryFind(ReadOnlySpan<char> folded, int from, out PhraseMatch match)
    {
        match = default;
        var inWord = from > 0 && char.IsAsciiLetterOrDigit(folded[from - 1]);
        for (var start = from; start < folded.Length; start++)
        {
            var wasInWord = inWord;
            inWord = char.IsAsciiLetterOrDigit(folded[start]);
            if (inWord && wasInWord)
                continue;
            var lengths = LengthsAt(folded, start);
            if (lengths == 0)
                continue;
            var hash = Offset;
            var most = Math.Min(BitOperations.Log2(lengths), folded.Length - start);
            for (var length = 1; length <= most; length++)
            {
                hash = Mix(hash, folded[start + length - 1]);
                if ((lengths >> length & 1) == 0 || !IsBound(folded, start + length))
                    continue;
                var slot = Slot(hash);
                if (_kinds[slot] != 0)
                    match = new PhraseMatch(start, length, _kinds[slot]);
            }

            if (match.Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>Folds text; runs of white space become one space. Gives the length, never more than that of the text.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if ((uint)(c - '!') <= '~' - '!' || WordScanner.IsCommonHan(c))
            {
                buffer[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
                continue;
            }

            var folded = char.IsWhiteSpace(c) ? ' ' : TextFolding.Fold(c);
            if (folded != ' ' || (length > 0 && buffer[length - 1] != ' '))
                buffer[length++] = folded;
        }

        return length;
    }

    private static string Fold(string phrase)
    {
        var buffer = new char[phrase.Length];
        return new string(buffer, 0, Fold(phrase, buffer)).Trim();
    }

    /// <summary>Where a hash stands, or the empty slot where it belongs.</summary>
    private int Slot(ulong hash)
    {
        var slot = (int)(hash ^ (hash >> 32)) & (_hashes.Length - 1);
        while (_hashes[slot] != hash && _kinds[slot] != 0)
            slot = (slot + 1) & (_hashes.Length - 1);
        return slot;
    }

    private static ulong Mix(ulong hash, char c) => (hash ^ c) * Prime;

    /// <summary>Lengths, as bits, that a phrase beginning here may have; some may be by chance, at the cost of a lookup.</summary>
    private ulong LengthsAt(ReadOnlySpan<char> folded, int start)
    {
        var lengths = _lengths[Filter(folded[start], '\0', '\0')] & 2;
        if (start + 1 < folded.Length)
            lengths |= _lengths[Filter(folded[start], folded[start + 1], '\0')] & 4;
        if (start + 2 < folded.Length)
            lengths |= _lengths[Filter(folded[start], folded[start + 1], folded[start + 2])] & ~6UL;
        return lengths;
    }

    private static int Filter(char first, char second, char third) =>
        (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu) ^ (third * 0xC2B2AE35u)) >> (32 - FilterBits));

    private static bool IsBound(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length || !char.IsAsciiLetterOrDigit(text[at - 1]) || !char.IsAsciiLetterOrDigit(text[at]);
}
