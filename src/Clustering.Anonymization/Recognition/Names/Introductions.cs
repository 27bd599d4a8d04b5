namespace Clustering.Anonymization;

/// <summary>Whether a phrase by which people introduce themselves ends right before a word: "my name is", "call me", "i go by" and others, from a list.</summary>
internal static class Introductions
{
    private const int LongestPhrase = 6;

    private static readonly Dictionary<ulong, Introduction> ByKey =
        NameResources.Introductions.Where(i => char.IsAscii(i.Phrase[0])).ToDictionary(i => TokenList.KeyOf(i.Phrase));

    // A bit for each last word of a phrase, so that most words are passed over at once.
    private static readonly ulong LastWords = ByKey.Values.Aggregate(0UL, (mask, i) => mask | Bit(TokenList.KeyOf(i.Phrase.AsSpan()[(i.Phrase.LastIndexOfAny([' ', '\'']) + 1)..])));

    /// <summary>The introduction that ends before the token, or null.</summary>
    public static Introduction? Before(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        var last = index - 1;
        if (last < 0 || (LastWords & Bit(tokens[last].Key)) == 0 || (tokens[index].Before & ~(Separators.Space | Separators.Colon | Separators.Quote | Separators.Apostrophe | Separators.Bracket)) != 0)
            return null;
        Introduction? longest = null;
        for (var first = last; first >= 0 && last - first < LongestPhrase; first--)
        {
            if (ByKey.TryGetValue(TokenList.KeyOf(text[tokens[first].Start..tokens[last].End]), out var found))
                longest = found;
            if (tokens[first].Before is not (Separators.Space or Separators.Apostrophe))
                break;
        }
        return longest;
    }

    private static ulong Bit(ulong key) => 1UL << (int)(key & 63);
}
