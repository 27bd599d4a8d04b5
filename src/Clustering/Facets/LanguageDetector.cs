using System.Collections.Frozen;
using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>
/// Tells the language of the human messages. Thread-safe. A Han character weighs as much as three Latin letters: Chinese where Han
/// outweighs Latin, English where at least 12 % of the words are English function words (or one of at most four words), else other.
/// </summary>
public static class LanguageDetector
{
    private const double FunctionWordShare = 0.12;
    private const int LettersOfHan = 3;
    private const int FewWords = 4;
    private const int LongestWord = 12;

    private static readonly FrozenSet<string> FunctionWords = FrozenSet.ToFrozenSet(
        [
            "a", "about", "after", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "can't", "could",
            "did", "didn't", "do", "does", "doesn't", "don't", "for", "from", "get", "good", "had", "has", "have", "he", "hello", "help",
            "her", "here", "hey", "hi", "him", "his", "how", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "into", "is", "isn't", "it",
            "it's", "its", "just", "like", "me", "more", "my", "no", "not", "now", "of", "off", "ok", "okay", "on", "one", "or", "our",
            "out", "please", "she", "should", "so", "some", "than", "thank", "thanks", "that", "that's", "the", "their", "them", "then",
            "there", "these", "they", "this", "those", "to", "too", "u", "up", "us", "very", "was", "wasn't", "we", "were", "what",
            "what's", "when", "where", "which", "who", "why", "will", "with", "won't", "would", "yeah", "yes", "you", "you're", "your",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language of most of the human text.</summary>
    public static Language Detect(RedactedConversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var tally = default(Tally);
        foreach (var message in conversation.Messages)
        {
            if (message.Role == MessageRole.Human)
                tally.Add(message.Text.AsSpan());
        }

        return tally.Language;
    }

    internal static Language Detect(ReadOnlySpan<char> text)
    {
        var tally = default(Tally);
        tally.Add(text);
        return tally.Language;
    }

    private struct Tally
    {
        private long _han;
        private long _letters;
        private long _words;
        private long _functionWords;

        internal readonly Language Language =>
            _han > 0 && LettersOfHan * _han >= _letters ? Language.Chinese
            : _functionWords > 0 && (_words <= FewWords || _functionWords >= FunctionWordShare * _words) ? Language.English
            : Language.Other;

        internal void Add(ReadOnlySpan<char> text)
        {
            Span<char> folded = stackalloc char[LongestWord];
            foreach (var token in new WordScanner(text))
            {
                if (token.Kind == TokenKind.Han)
                {
                    _han += token.Text.Length;
                }
                else if (token.Kind == TokenKind.Word)
                {
                    _words++;
                    _letters += token.Text.Length;
                    if (token.Text.Length <= LongestWord && Lookup.Contains(folded[..TextFolding.Fold(token.Text, folded)]))
                        _functionWords++;
                }
            }
        }
    }
}
