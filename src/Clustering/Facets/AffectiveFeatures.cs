using System.Runtime.CompilerServices;
using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>
/// Features of a conversation by FNV-1a hashes (Fowler, Noll and Vo). Human messages: words, word pairs, character 3- to 5-grams in word
/// bounds; Han characters, pairs and triples. Assistant messages, in a space of their own: words and pairs, Han characters and pairs.
/// </summary>
internal static class AffectiveFeatures
{
    private const ulong Offset = 0xCBF29CE484222325UL;
    private const ulong Prime = 0x100000001B3UL;
    private const int LongestWord = 40;

    internal static void Extract<TSink>(RedactedConversation conversation, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        foreach (var message in conversation.Messages)
        {
            if (message.Role is MessageRole.Human or MessageRole.Assistant)
                Extract(message.Text.AsSpan(), message.Role == MessageRole.Human, ref sink);
        }
    }

    private static void Extract<TSink>(ReadOnlySpan<char> text, bool human, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var space = human ? 0x11UL : 0x22UL;
        var previous = 0UL;
        Span<char> word = stackalloc char[LongestWord + 2];
        foreach (var token in new WordScanner(text))
        {
            switch (token.Kind)
            {
                case TokenKind.Word:
                    var length = Math.Min(token.Text.Length, LongestWord);
                    TextFolding.Fold(token.Text[..length], word[1..]);
                    word[0] = '<';
                    word[length + 1] = '>';
                    previous = Unit(Hash(word.Slice(1, length), space), previous, ref sink);
                    if (human)
                        Grams(word[..(length + 2)], ref sink);
                    break;
                case TokenKind.Han:
                    Han(token.Text, human, ref sink);
                    previous = 0;
                    break;
                case TokenKind.Number:
                    previous = Unit(Mix(space, '0'), previous, ref sink);
                    break;
                case TokenKind.Symbol:
                    sink.Add(Finish(Hash(token.Text, space)));
                    previous = 0;
                    break;
                default:
                    previous = 0;
                    break;
            }
        }
    }

    private static ulong Unit<TSink>(ulong hash, ulong previous, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        sink.Add(Finish(hash));
        if (previous != 0)
            sink.Add(Finish(Mix(previous, 0x7F) ^ (hash * Prime)));
        return hash;
    }

    private static void Grams<TSink>(scoped ReadOnlySpan<char> word, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var size = 3; size <= 5; size++)
        {
            for (var i = 0; i + size <= word.Length; i++)
                sink.Add(Finish(Hash(word.Slice(i, size), 0x33)));
        }
    }

    private static void Han<TSink>(ReadOnlySpan<char> run, bool human, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var space = human ? 0x44UL : 0x55UL;
        var longest = human ? 3 : 2;
        for (var i = 0; i < run.Length; i++)
        {
            for (var size = 1; size <= longest && i + size <= run.Length; size++)
                sink.Add(Finish(Hash(run.Slice(i, size), space)));
        }
    }

    private static ulong Hash(ReadOnlySpan<char> text, ulong space)
    {
        var hash = (Offset ^ space) * Prime;
        foreach (var c in text)
            hash = Mix(hash, c);
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong value) => (hash ^ value) * Prime;

    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 31)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 29);
    }
}
