namespace Clustering.Embeddings;

/// <summary>
/// Weighs features by (1 + ln tf) * (1 + ln((1 + n) / (1 + df))) with rows of unit length (Salton and Buckley 1988, smoothed),
/// after leaving out features that are too rare or too common to tell conversations apart.
/// </summary>
internal static class TfIdf
{
    internal const int MaxFeatures = 60_000;

    private const int SmallCorpus = 20;
    private const int LargeCorpus = 5_000;
    private const long MaxEntries = 1L << 28;

    internal static SparseMatrix Weigh(IReadOnlyList<DocumentFeatures> documents, CancellationToken cancellationToken)
    {
        var frequencies = new int[FeatureExtractor.Buckets];
        foreach (var document in documents)
        {
            foreach (var bucket in document.Buckets)
                frequencies[bucket]++;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var features = Select(frequencies, documents.Count);
        var columns = new int[FeatureExtractor.Buckets];
        Array.Fill(columns, -1);
        var idf = new double[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            columns[features[i]] = i;
            idf[i] = 1 + Math.Log((1.0 + documents.Count) / (1.0 + frequencies[features[i]]));
        }

        return Fill(documents, columns, idf, features.Sum(f => (long)frequencies[f]), cancellationToken);
    }

    /// <summary>The buckets that stay, the most common first, ties by bucket: what is used together lies together in memory.</summary>
    private static int[] Select(int[] frequencies, int documents)
    {
        var least = documents < SmallCorpus ? 1 : documents < LargeCorpus ? 2 : 3;
        var most = documents < SmallCorpus ? documents : documents / 2;
        var kept = Select(frequencies, least, most);
        return kept.Length > 0 ? kept : Select(frequencies, 1, documents);
    }

    private static int[] Select(int[] frequencies, int least, int most)
    {
        var order = Enumerable.Range(0, frequencies.Length)
            .Where(b => frequencies[b] >= least && frequencies[b] <= most)
            .Select(b => ((long)(int.MaxValue - frequencies[b]) << 32) | (uint)b)
            .ToArray();
        Array.Sort(order);
        var room = MaxEntries;
        return [.. order.Take(MaxFeatures).Select(o => (int)o).TakeWhile(b => (room -= frequencies[b]) >= 0)];
    }

    private static SparseMatrix Fill(
        IReadOnlyList<DocumentFeatures> documents, int[] columns, double[] idf, long entries, CancellationToken cancellationToken)
    {
        var starts = new int[documents.Count + 1];
        var at = new int[entries];
        var values = new float[entries];
        var end = 0;
        for (var row = 0; row < documents.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (buckets, counts) = (documents[row].Buckets, documents[row].Counts);
            var start = end;
            var squares = 0.0;
            for (var i = 0; i < buckets.Length; i++)
            {
                var column = columns[buckets[i]];
                if (column < 0)
                    continue;
                var weight = (1 + Math.Log(counts[i])) * idf[column];
                squares += weight * weight;
                at[end] = column;
                values[end++] = (float)weight;
            }

            var scale = squares > 0 ? 1 / Math.Sqrt(squares) : 0;
            for (var i = start; i < end; i++)
                values[i] = (float)(values[i] * scale);
            starts[row + 1] = end;
        }

        return new SparseMatrix(starts, at, values, idf.Length);
    }
}
