namespace Clustering.Anonymization;

/// <summary>
/// The words that the door knows, each with its marks, under its key. Open addressing over slots of 64 bits, the upper half of the key and the
/// marks in one: a look-up is one probe or two, and no word is held as text.
/// </summary>
internal sealed class Lexicon
{
    private const ulong UpperHalf = 0xFFFFFFFF00000000;

    private readonly ulong[] _slots;
    private readonly int _mask;

    // A bit for the first word of each entry of several words.
    private readonly ulong[] _phraseStarts = new ulong[1024];

    private Lexicon(IEnumerable<(string Word, WordMarks Marks)> entries)
    {
        var all = new Dictionary<ulong, WordMarks>();
        foreach (var (word, marks) in entries)
        {
            var key = TokenList.KeyOf(word);
            all[key] = all.GetValueOrDefault(key) | marks;
            if (word.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
                MarkPhraseStart(TokenList.KeyOf(word.AsSpan(0, space)));
        }
        var size = 1;
        while (4 * size < 5 * all.Count)
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

    /// <summary>Whether an entry of several words may begin with the word that has this key.</summary>
    public bool MayBeginPhrase(ulong key) => (_phraseStarts[(int)(key >> 6) & (_phraseStarts.Length - 1)] & (1UL << (int)(key & 63))) != 0;

    /// <summary>What is said of a word.</summary>
    public WordMarks MarksOf(ReadOnlySpan<char> word) => MarksOf(TokenList.KeyOf(word));

    private void MarkPhraseStart(ulong key) => _phraseStarts[(int)(key >> 6) & (_phraseStarts.Length - 1)] |= 1UL << (int)(key & 63);
}
