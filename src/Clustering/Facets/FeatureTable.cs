namespace Clustering.Facets;

/// <summary>
/// The features that a model knows: 2^16 buckets, each kept for one feature and marked by eight more bits of its hash, so that of the
/// features never seen in training only about one in a hundred passes for a known one. A feature sits in one of four neighbouring buckets.
/// </summary>
internal sealed class FeatureTable
{
    internal const int Buckets = 1 << 16;

    /// <summary>Inverse document frequency of a weight of 1 in a bucket.</summary>
    internal const float IdfStep = 1f / 24;

    private const int Probes = 4;

    private readonly byte[] _marks;
    private readonly byte[] _idf;

    internal FeatureTable(byte[] marks, byte[] idf)
    {
        _marks = marks;
        _idf = idf;
    }

    internal ReadOnlySpan<byte> Marks => _marks;

    internal ReadOnlySpan<byte> Idf => _idf;

    internal float IdfOf(int bucket) => _idf[bucket] * IdfStep;

    /// <summary>The bucket of a feature, or -1.</summary>
    internal int Find(ulong feature)
    {
        var mark = (byte)(feature >> 56);
        for (var probe = 0; probe < Probes; probe++)
        {
            var bucket = (int)((feature + (uint)probe) & (Buckets - 1));
            if (_marks[bucket] == mark && _idf[bucket] != 0)
                return bucket;
        }

        return -1;
    }

    /// <summary>Gives buckets to features, the most frequent first; a feature whose buckets are all taken stays out.</summary>
    /// <param name="frequencies">Documents of each feature.</param>
    /// <param name="documents">All documents.</param>
    /// <param name="least">Fewest documents of a feature that is kept.</param>
    internal static FeatureTable Build(Dictionary<ulong, int> frequencies, int documents, int least)
    {
        var marks = new byte[Buckets];
        var idf = new byte[Buckets];
        var kept = frequencies.Where(f => f.Value >= least).ToArray();
        Array.Sort(kept, (a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.Key.CompareTo(b.Key));
        var table = new FeatureTable(marks, idf);
        foreach (var (feature, frequency) in kept)
        {
            if (table.Find(feature) >= 0)
                continue;
            for (var probe = 0; probe < Probes; probe++)
            {
                var bucket = (int)((feature + (uint)probe) & (Buckets - 1));
                if (idf[bucket] != 0)
                    continue;
                marks[bucket] = (byte)(feature >> 56);
                var value = Math.Log((1.0 + documents) / (1 + frequency)) + 0.5;
                idf[bucket] = (byte)Math.Clamp((int)Math.Round(value / IdfStep), 1, byte.MaxValue);
                break;
            }
        }

        return table;
    }
}
