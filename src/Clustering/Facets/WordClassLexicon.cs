using System.Buffers;
using System.Numerics;

namespace Clustering.Facets;

/// <summary>The terms of the word classes of both languages.</summary>
internal sealed class WordClassLexicon
{
    /// <summary>How many classes there are.</summary>
    internal const int Classes = (int)WordClass.Daily + 1;

    /// <summary>The bit of the speaker, which a term that speaks in the first person also bears.</summary>
    internal const uint Self = 1u << (int)WordClass.Self;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;。！？；…");

    private static readonly Lazy<WordClassLexicon> Shipped = new(() => new WordClassLexicon(
        new[] { "classes.en.tsv", "classes.zh.tsv" }.SelectMany(ShippedResources.ReadTable)
            .Select(fields => (fields[0], Enum.Parse<WordClass>(fields[1], ignoreCase: true)))));

    private readonly PhraseTable _terms;

    internal WordClassLexicon(IEnumerable<(string Term, WordClass Class)> terms) =>
        _terms = new PhraseTable(terms.Select(t => (t.Term, (1u << (int)t.Class) | (IsFirstPerson(t.Term) ? Self : 0))));

    internal static WordClassLexicon Default => Shipped.Value;

    /// <summary>Counts the terms of each class in a message, and notes which classes share a sentence.</summary>
    /// <param name="text">The message.</param>
    /// <param name="counts">One count for each class, added to.</param>
    /// <param name="partners">For each class the classes that stood in a sentence with it, as bits, added to; empty where not wanted.</param>
    internal void Count(ReadOnlySpan<char> text, Span<int> counts, Span<uint> partners)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            var folded = buffer.AsSpan(0, PhraseTable.Fold(text, buffer));
            var sentence = 0u;
            for (var from = 0; _terms.TryFind(folded, from, out var match); from = match.Start + match.Length)
            {
                if (folded[from..match.Start].ContainsAny(SentenceEnds))
                {
                    Pair(sentence, partners);
                    sentence = 0;
                }

                sentence |= match.Kinds;
                for (var kinds = match.Kinds; kinds != 0; kinds &= kinds - 1)
                    counts[BitOperations.TrailingZeroCount(kinds)]++;
            }

            Pair(sentence, partners);
        }
        finally
        {
            buffer.AsSpan(0, text.Length).Clear();
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static void Pair(uint sentence, Span<uint> partners)
    {
        if (partners.IsEmpty)
            return;
        for (var rest = sentence; rest != 0; rest &= rest - 1)
            partners[BitOperations.TrailingZeroCount(rest)] |= sentence;
    }

    private static bool IsFirstPerson(string term) =>
        term.StartsWith("i ", StringComparison.Ordinal) || term.StartsWith("my ", StringComparison.Ordinal)
        || term.EndsWith(" me", StringComparison.Ordinal) || term.Contains(" i ", StringComparison.Ordinal)
        || term.Contains('我', StringComparison.Ordinal);
}
