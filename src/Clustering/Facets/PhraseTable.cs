using System.Collections.Frozen;

namespace Clustering.Facets;

/// <summary>
/// Phrases searched in text from left to right, the longest first. Case, curly apostrophes, full-width forms and white space do not matter;
/// a phrase of Latin letters begins and ends at a word's bounds.
/// </summary>
internal sealed class PhraseTable
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenDictionary<char, int[]> _lengths;

    internal PhraseTable(IEnumerable<string> phrases)
    {
        var folded = phrases.Select(Fold).Where(p => p.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        _phrases = folded.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = folded.GroupBy(p => p[0])
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>Finds the next phrase in text that <see cref="Fold(ReadOnlySpan{char}, Span{char})"/> folded.</summary>
    /// <returns>Whether there is one from <paramref name="from"/> on.</returns>
    internal bool TryFind(ReadOnlySpan<char> folded, int from, out int start, out int length)
    {
        for (start = from; start < folded.Length; start++)
        {
            if (!_lengths.TryGetValue(folded[start], out var lengths) || !IsBound(folded, start))
                continue;
            foreach (var candidate in lengths)
            {
                if (start + candidate <= folded.Length && IsBound(folded, start + candidate)
                    && _phrases.Contains(folded.Slice(start, candidate)))
                {
                    length = candidate;
                    return true;
                }
            }
        }

        length = 0;
        return false;
    }

    /// <summary>Folds text; runs of white space become one space. Gives the length, never more than that of the text.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
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

    private static bool IsBound(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length || !char.IsAsciiLetterOrDigit(text[at - 1]) || !char.IsAsciiLetterOrDigit(text[at]);
}
