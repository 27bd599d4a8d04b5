using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clustering.Reports;

/// <summary>The closed vocabulary: every word that a report can show, with its document frequency in public text.</summary>
public sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> LazyShipped = new(LoadShipped);

    private readonly PublicTerm[] _terms;
    private readonly int[] _frequencies;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _index;

    private Vocabulary(List<PublicTerm> terms, List<int> frequencies, string sha256)
    {
        _terms = [.. terms];
        _frequencies = [.. frequencies];
        _index = Enumerable.Range(0, _terms.Length)
            .ToFrozenDictionary(i => _terms[i].Value, i => i, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        LongestTerm = _terms.Max(t => t.Value.Length);
        Sha256 = sha256;
    }

    /// <summary>The vocabulary shipped with this assembly, English and Chinese.</summary>
    public static Vocabulary Shipped => LazyShipped.Value;

    /// <summary>How many words.</summary>
    public int Count => _terms.Length;

    /// <summary>Length of the longest word, in UTF-16 code units.</summary>
    public int LongestTerm { get; }

    /// <summary>SHA-256 of the word lists, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The word at an index in [0, <see cref="Count"/>).</summary>
    public PublicTerm this[int index] => _terms[index];

    /// <summary>Documents of public text that hold the word; 0 where the counts ran short.</summary>
    public int DocumentFrequency(int index) => _frequencies[index];

    /// <summary>The index of a word in lower case, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => _index.TryGetValue(word, out var index) ? index : -1;

    private static Vocabulary LoadShipped()
    {
        var terms = new List<PublicTerm>();
        var frequencies = new List<int>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var resource in new[] { "vocabulary.en.tsv", "vocabulary.zh.tsv" })
        {
            using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException("The assembly was built without " + resource + ".");
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            hash.AppendData(memory.GetBuffer().AsSpan(0, (int)memory.Length));
            foreach (var line in Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                terms.Add(new PublicTerm(line[..tab]));
                frequencies.Add(int.Parse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return new Vocabulary(terms, frequencies, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
