namespace Clustering.Anonymization;

/// <summary>
/// The words that the door knows, each with its marks, under its key. Open addressing over slots of 64 bits, the upper half of the key and the
/// marks in one: a look-up is one probe or two in a table of a megabyte, and no word is held as text.
/// </summary>
internal sealed class Lexicon
{
    private const ulong UpperHalf = 0xFFFFFFFF00000000;

    private readonly ulong[] _slots;
    private readonly int _mask;

    private Lexicon(IEnumerable<(string Word, WordMarks Marks)> entries)
    {
        var all = new Dictionary<ulong, WordMarks>();
        foreach (var (word, marks) in entries)
        {
            var key = TokenList.KeyOf(word);
            all[key] = all.GetValueOrDefault(key) | marks;
        }
        var size = 1;
        while (size * 3 < all.Count * 4)
            size *= 2;
        (_slots, _mask) = (new ulong[size], size - 1);
        foreach (var (key, marks) in all)
        {
            var at = (int)key & _mask;
            while (_slots[at] != 0)
                at = (at + 1) & _mask;
            _slots[at] = (key & UpperHalf) | (uint)marks;
        }
    }

    /// <summary>The lexicon that ships with this assembly.</summary>
    public static Lexicon Shipped { get; } = new(NameResources.Words());

    /// <summary>What is said of the word with this key; <see cref="WordMarks.None"/> for a word in no list.</summary>
    public WordMarks MarksOf(ulong key)
    {
        var slots = _slots;
        for (var at = (int)key & _mask; (uint)at < (uint)slots.Length && slots[at] is not 0 and var slot; at = (at + 1) & _mask)
            if (((slot ^ key) & UpperHalf) == 0)
                return (WordMarks)(uint)slot;
        return WordMarks.None;
    }

    /// <summary>What is said of a word.</summary>
    public WordMarks MarksOf(ReadOnlySpan<char> word) => MarksOf(TokenList.KeyOf(word));
}
