using System.Text;
using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.Embeddings;

/// <summary>The words that can name a cluster, told from stopwords. Chinese is cut by forward maximum matching over both.</summary>
internal sealed class NamingVocabulary
{
    internal const int Unknown = -1;
    internal const int Stopword = -2;

    private static readonly Lazy<NamingVocabulary> LazyShipped = new(LoadShipped);

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _indexes;
    private readonly Dictionary<uint, int> _longest = [];

    /// <param name="terms">The words, in lower case, distinct; a word's place is its index.</param>
    /// <param name="stopwords">Words that never name a cluster.</param>
    internal NamingVocabulary(IEnumerable<string> terms, IEnumerable<string> stopwords)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
            indexes.Add(term, Count++);
        foreach (var stopword in stopwords)
            indexes[stopword] = Stopword;
        foreach (var word in indexes.Keys.Where(w => w.Length >= 2 && WordScanner.IsHan(w[0])))
        {
            var pair = Pair(word[0], word[1]);
            _longest[pair] = Math.Max(word.Length, _longest.GetValueOrDefault(pair));
        }

        _indexes = indexes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal static NamingVocabulary Shipped => LazyShipped.Value;

    /// <summary>How many words, stopwords among them included.</summary>
    internal int Count { get; }

    /// <summary>The index of a lower-case word, <see cref="Stopword"/> or <see cref="Unknown"/>.</summary>
    internal int Find(ReadOnlySpan<char> word) => _indexes.TryGetValue(word, out var index) ? index : Unknown;

    /// <summary>The longest word, of two characters at least, that Han text begins with.</summary>
    /// <returns>Its length, or 0 where no word fits.</returns>
    internal int Match(ReadOnlySpan<char> text, out int index)
    {
        index = Unknown;
        if (text.Length < 2 || !_longest.TryGetValue(Pair(text[0], text[1]), out var longest))
            return 0;
        for (var length = Math.Min(longest, text.Length); length >= 2; length--)
        {
            if (_indexes.TryGetValue(text[..length], out index))
                return length;
        }

        index = Unknown;
        return 0;
    }

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private static NamingVocabulary LoadShipped()
    {
        var vocabulary = Vocabulary.Shipped;
        return new NamingVocabulary(
            Enumerable.Range(0, vocabulary.Count).Select(i => vocabulary[i].Value),
            [.. Stopwords("stopwords.en.tsv"), .. Stopwords("stopwords.zh.tsv")]);
    }

    private static IEnumerable<string> Stopwords(string resource)
    {
        using var stream = typeof(NamingVocabulary).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The assembly was built without " + resource + ".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var word = (tab < 0 ? line : line[..tab]).Trim();
            if (word.Length > 0 && word[0] != '#')
                yield return word;
        }
    }
}
