using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>
/// A conversation as a sparse vector: x = (1 + ln tf) idf over known features, scaled to unit length so that long conversations weigh
/// no more than short ones, and after it <see cref="AffectiveStructure"/> and <see cref="WordClassFeatures"/>. Reused; not thread-safe.
/// </summary>
internal sealed class AffectiveVector
{
    internal const int Dimensions = ClassesFrom + WordClassFeatures.Count;

    private const int ClassesFrom = FeatureTable.Buckets + AffectiveStructure.Count;

    private const float StructureValue = 0.15f;
    private const float ClassValue = 0.17f;
    private const float PairValue = 0.12f;

    private readonly int[] _counts = new int[FeatureTable.Buckets];
    private int[] _indices = new int[1024];
    private float[] _values = new float[1024];
    private int _length;

    internal ReadOnlySpan<int> Indices => _indices.AsSpan(0, _length);

    internal ReadOnlySpan<float> Values => _values.AsSpan(0, _length);

    internal void Read(RedactedConversation conversation, FeatureTable table)
    {
        _length = 0;
        var sink = new Sink(this, table);
        AffectiveFeatures.Extract(conversation, ref sink);
        var square = 0.0;
        for (var i = 0; i < _length; i++)
        {
            var bucket = _indices[i];
            var value = (1 + MathF.Log(_counts[bucket])) * table.IdfOf(bucket);
            _values[i] = value;
            square += value * value;
            _counts[bucket] = 0;
        }

        var scale = square > 0 ? (float)(1 / Math.Sqrt(square)) : 0;
        for (var i = 0; i < _length; i++)
            _values[i] *= scale;
        var structure = AffectiveStructure.Of(conversation);
        for (var i = 0; i < AffectiveStructure.Count; i++)
        {
            if (structure[i] == 0)
                continue;
            var at = Append(FeatureTable.Buckets + i);
            _values[at] = StructureValue;
        }

        var classes = WordClassFeatures.Of(conversation);
        for (var i = 0; i < WordClassFeatures.Count; i++)
        {
            if (classes[i] == 0)
                continue;
            var at = Append(ClassesFrom + i);
            _values[at] = (WordClassFeatures.IsPair(i) ? PairValue : ClassValue) * classes[i];
        }
    }

    private int Append(int index)
    {
        if (_length == _indices.Length)
        {
            Array.Resize(ref _indices, 2 * _length);
            Array.Resize(ref _values, 2 * _length);
        }

        _indices[_length] = index;
        return _length++;
    }

    private readonly struct Sink(AffectiveVector vector, FeatureTable table) : IFeatureSink
    {
        public void Add(ulong feature)
        {
            var bucket = table.Find(feature);
            if (bucket >= 0 && vector._counts[bucket]++ == 0)
                vector.Append(bucket);
        }
    }
}
