using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.Grouping;

/// <summary>The words that may name clusters, and how common each is in public text of its script.</summary>
internal sealed class TermBackground
{
    private static readonly Lazy<TermBackground> LazyShipped = new(() => new TermBackground(
        [.. Enumerable.Range(0, Vocabulary.Shipped.Count).Select(i => Vocabulary.Shipped[i].Value)],
        [.. Enumerable.Range(0, Vocabulary.Shipped.Count).Select(Vocabulary.Shipped.DocumentFrequency)]));

    private readonly string[] _words;
    private readonly bool[] _han;
    private readonly double[] _shares;

    /// <param name="words">The words, by index.</param>
    /// <param name="frequencies">Public documents that hold each.</param>
    internal TermBackground(string[] words, int[] frequencies)
    {
        _words = words;
        _han = [.. words.Select(w => WordScanner.IsHan(w[0]))];
        var mostHan = Most(frequencies, han: true);
        var mostOther = Most(frequencies, han: false);
        _shares = [.. frequencies.Select((f, i) => f / (double)(_han[i] ? mostHan : mostOther))];
    }

    internal static TermBackground Shipped => LazyShipped.Value;

    internal int Count => _words.Length;

    internal string Word(int term) => _words[term];

    /// <summary>Whether it is written in Han characters.</summary>
    internal bool IsHan(int term) => _han[term];

    /// <summary>Its document frequency over that of the commonest word of its script, in [0, 1].</summary>
    internal double Share(int term) => _shares[term];

    private int Most(int[] frequencies, bool han) =>
        Math.Max(1, frequencies.Where((_, i) => _han[i] == han).DefaultIfEmpty().Max());
}
