using System.Numerics;
using Clustering.Facets;

namespace Clustering.Embeddings;

/// <summary>
/// Counts hashed features and vocabulary words of one conversation, message by message: word 1-2-grams, character 3-5-grams
/// inside word bounds, Chinese characters, character pairs and words. It keeps numbers only.
/// </summary>
internal sealed class FeatureCounter(NamingVocabulary vocabulary)
{
    /// <summary>Features kept of one conversation: the most frequent, ties by bucket.</summary>
    internal const int MaxFeatures = 20_000;

    private const int ShortWord = 64;
    private const char Edge = ' ';

    private readonly ushort[] _counts = new ushort[FeatureExtractor.Buckets];
    private readonly ulong[] _occupied = new ulong[FeatureExtractor.Buckets / 64];
    private readonly ulong[] _terms = new ulong[(vocabulary.Count / 64) + 1];

    internal void Add(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[ShortWord + 2];
        var previous = 0UL;
        foreach (var token in new WordScanner(text))
        {
            switch (token.Kind)
            {
                case TokenKind.Word:
                    var padded = token.Text.Length <= ShortWord ? buffer[..(token.Text.Length + 2)] : new char[token.Text.Length + 2];
                    padded[0] = padded[^1] = Edge;
                    Fold(token.Text, padded[1..^1]);
                    previous = AddWord(padded[1..^1], previous);
                    AddPieces(padded);
                    AddTerm(padded[1..^1]);
                    break;
                case TokenKind.Number:
                    var digits = token.Text.Length <= ShortWord ? buffer[..token.Text.Length] : new char[token.Text.Length];
                    Fold(token.Text, digits);
                    previous = AddWord(digits, previous);
                    break;
                case TokenKind.Han:
                    AddHan(token.Text);
                    previous = 0;
                    break;
                case TokenKind.Symbol:
                    Count(FeatureHash.Add(FeatureHash.Symbol, token.Text));
                    break;
                case TokenKind.Placeholder:
                    previous = 0;
                    break;
            }
        }
    }

    /// <summary>What was counted since the last call.</summary>
    internal DocumentFeatures Take()
    {
        var distinct = 0;
        foreach (var word in _occupied)
            distinct += BitOperations.PopCount(word);
        var (least, ties) = distinct > MaxFeatures ? Cut() : ((ushort)1, int.MaxValue);
        var buckets = new List<int>(Math.Min(distinct, MaxFeatures));
        var counts = new List<ushort>(buckets.Capacity);
        foreach (var bucket in Bits(_occupied))
        {
            var count = _counts[bucket];
            _counts[bucket] = 0;
            if (count < least || (count == least && ties-- <= 0))
                continue;
            buckets.Add(bucket);
            counts.Add(count);
        }

        var features = new DocumentFeatures([.. buckets], [.. counts], [.. Bits(_terms)]);
        Array.Clear(_occupied);
        Array.Clear(_terms);
        return features;
    }

    /// <summary>The least count that stays, and how many with just that count stay.</summary>
    private (ushort Least, int Ties) Cut()
    {
        var histogram = new int[ushort.MaxValue + 1];
        foreach (var bucket in Bits(_occupied))
            histogram[_counts[bucket]]++;
        var room = MaxFeatures;
        var least = ushort.MaxValue;
        while (histogram[least] <= room)
            room -= histogram[least--];
        return (least, room);
    }

    private ulong AddWord(ReadOnlySpan<char> word, ulong previous)
    {
        var hash = FeatureHash.Add(FeatureHash.Word, word);
        Count(hash);
        if (previous != 0)
            Count(FeatureHash.Join(previous, hash));
        return hash;
    }

    private void AddPieces(ReadOnlySpan<char> padded)
    {
        for (var start = 0; start + 3 <= padded.Length; start++)
        {
            var hash = FeatureHash.Add(FeatureHash.Piece, padded.Slice(start, 2));
            for (var end = start + 2; end < Math.Min(start + 5, padded.Length); end++)
            {
                hash = FeatureHash.Add(hash, padded[end]);
                Count(hash);
            }
        }
    }

    private void AddTerm(ReadOnlySpan<char> word)
    {
        var term = vocabulary.Find(word);
        if (term >= 0)
            SetTerm(term);
        if (term != NamingVocabulary.Unknown)
            return;
        while (word.IndexOfAny('\'', '-') is >= 0 and var joint)
        {
            AddPart(word[..joint]);
            word = word[(joint + 1)..];
            if (word.IndexOfAny('\'', '-') < 0)
                AddPart(word);
        }
    }

    private void AddPart(ReadOnlySpan<char> part)
    {
        if (part.Length >= 3 && vocabulary.Find(part) is >= 0 and var term)
            SetTerm(term);
    }

    private void AddHan(ReadOnlySpan<char> run)
    {
        var previous = 0u;
        foreach (var rune in run.EnumerateRunes())
        {
            var value = (uint)rune.Value;
            Count(FeatureHash.Add(FeatureHash.HanCharacter, value));
            if (previous != 0)
                Count(FeatureHash.Add(FeatureHash.Add(FeatureHash.HanPair, previous), value));
            previous = value;
        }

        for (var at = 0; at < run.Length;)
        {
            var length = vocabulary.Match(run[at..], out var term);
            if (length > 0)
                Count(FeatureHash.Add(FeatureHash.HanWord, run.Slice(at, length)));
            if (term >= 0)
                SetTerm(term);
            at += Math.Max(length, 1);
        }
    }

    private void Count(ulong hash)
    {
        var bucket = FeatureHash.Bucket(hash);
        _occupied[bucket >> 6] |= 1UL << (bucket & 63);
        if (_counts[bucket] < ushort.MaxValue)
            _counts[bucket]++;
    }

    private void SetTerm(int term) => _terms[term >> 6] |= 1UL << (term & 63);

    /// <summary>Lower case; full-width ASCII and typographic apostrophes and hyphens as plain ones.</summary>
    private static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = text[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => char.ToLowerInvariant((char)(wide - 0xFEE0)),
                '\u2019' => '\'',
                '\u2010' or '\u2011' => '-',
                var c => char.ToLowerInvariant(c),
            };
        }
    }

    private static IEnumerable<int> Bits(ulong[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var rest = words[i]; rest != 0; rest &= rest - 1)
                yield return (i << 6) + BitOperations.TrailingZeroCount(rest);
        }
    }
}
