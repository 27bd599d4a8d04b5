using System.Numerics;
using System.Runtime.CompilerServices;
using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>
/// What a conversation speaks of, by the classes of its words. With n_c terms of class c among n: sqrt(n_c / n) of the human messages and
/// of the assistant's, whether c is in the first human message, whether in any, and which pairs of classes share a human sentence.
/// </summary>
[InlineArray(Count)]
internal struct WordClassFeatures
{
    /// <summary>How many there are.</summary>
    internal const int Count = PairsFrom + (Classes * (Classes - 1) / 2);

    private const int Classes = WordClassLexicon.Classes;
    private const int PairsFrom = 4 * Classes;

    private float _first;

    internal static WordClassFeatures Of(RedactedConversation conversation) => Of(conversation, WordClassLexicon.Default);

    internal static WordClassFeatures Of(RedactedConversation conversation, WordClassLexicon lexicon)
    {
        var features = default(WordClassFeatures);
        Span<int> human = stackalloc int[Classes];
        Span<int> assistant = stackalloc int[Classes];
        Span<uint> partners = stackalloc uint[Classes];
        human.Clear();
        assistant.Clear();
        partners.Clear();
        var isFirst = true;
        foreach (var message in conversation.Messages)
        {
            if (message.Role == MessageRole.Assistant)
                lexicon.Count(message.Text.AsSpan(), assistant, []);
            if (message.Role != MessageRole.Human)
                continue;
            lexicon.Count(message.Text.AsSpan(), human, partners);
            for (var c = 0; isFirst && c < Classes; c++)
                features[(2 * Classes) + c] = human[c] > 0 ? 1 : 0;
            isFirst = false;
        }

        var humanTerms = Math.Max(1, Sum(human));
        var assistantTerms = Math.Max(1, Sum(assistant));
        for (var c = 0; c < Classes; c++)
        {
            features[c] = MathF.Sqrt((float)human[c] / humanTerms);
            features[Classes + c] = MathF.Sqrt((float)assistant[c] / assistantTerms);
            features[(3 * Classes) + c] = human[c] > 0 ? 1 : 0;
            for (var later = partners[c] & ~((2u << c) - 1); later != 0; later &= later - 1)
                features[Pair((WordClass)c, (WordClass)BitOperations.TrailingZeroCount(later))] = 1;
        }

        return features;
    }

    /// <summary>Where the share of a class in the human messages stands.</summary>
    internal static int Share(WordClass one) => (int)one;

    /// <summary>Where a pair of classes stands; the order of the two does not matter.</summary>
    internal static int Pair(WordClass one, WordClass other)
    {
        var (low, high) = one < other ? ((int)one, (int)other) : ((int)other, (int)one);
        return PairsFrom + (high * (high - 1) / 2) + low;
    }

    /// <summary>Whether a feature tells of two classes.</summary>
    internal static bool IsPair(int feature) => feature >= PairsFrom;

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts)
            sum += count;
        return sum;
    }
}
