using Clustering.Facets;

namespace Clustering.Grouping;

/// <summary>Moves a word behind the first ten where a better one among them is an inflection of it, holds it, or is held by it.</summary>
internal static class TermVariety
{
    private const int Foremost = 10;

    internal static T[] Spread<T>(IReadOnlyList<T> ranked, Func<T, string> word)
    {
        var first = new List<T>();
        var behind = new List<T>();
        foreach (var item in ranked)
        {
            var repeats = first.Count < Foremost && first.Exists(f => SayTheSame(word(f), word(item)));
            (repeats || first.Count == Foremost ? behind : first).Add(item);
        }

        return [.. first, .. behind];
    }

    internal static bool SayTheSame(string one, string other) =>
        WordScanner.IsHan(one[0]) || WordScanner.IsHan(other[0])
            ? one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
            : Stem(one) == Stem(other);

    /// <summary>A word without plural s, ing, ed and final e: enough to tell inflections, not a dictionary form.</summary>
    internal static string Stem(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            word = word[..^3] + "y";
        else if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
            word = word[..^1];
        if (word.Length > 4 && word.EndsWith("ied", StringComparison.Ordinal))
            word = word[..^3] + "y";
        else if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            word = Single(word[..^3]);
        else if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            word = Single(word[..^2]);
        return word.Length > 3 && word[^1] == 'e' ? word[..^1] : word;
    }

    private static string Single(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem;
}
