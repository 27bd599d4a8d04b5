using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Clustering.Facets;

/// <summary>
/// The weights of an <see cref="AffectiveClassifier"/>: for each class c the probability is 1 / (1 + exp(-(a_c m_c + b_c))) with the
/// margin m_c = bias_c + scale_c Σ w_ci x_i, w in eight bits, a and b by Platt's method (1999). Immutable.
/// </summary>
public sealed class AffectiveModel
{
    /// <summary>The version of the file format that this library reads and writes.</summary>
    public const int FormatVersion = 2;

    internal const int Classes = 6;
    internal const int ContentCreation = 5;

    private static readonly byte[] Magic = "CLAFFECT"u8.ToArray();
    private static readonly string[] ClassNames =
        ["interpersonalAdvice", "coaching", "counseling", "companionship", "roleplay", "contentCreation"];

    private readonly sbyte[] _weights;
    private readonly AffectiveClass[] _classes;
    private readonly byte[] _trainingHash;

    internal AffectiveModel(FeatureTable features, sbyte[] weights, AffectiveClass[] classes, byte[] trainingHash)
    {
        Features = features;
        _weights = weights;
        _classes = classes;
        _trainingHash = trainingHash;
    }

    /// <summary>SHA-256 of what it was trained from: the hash of the labelled files in ordinal order of their relative paths, then those of the word classes; lower-case hexadecimal.</summary>
    public string TrainingSha256 => Convert.ToHexStringLower(_trainingHash);

    /// <summary>The names of its classes: the affective categories in the order of the study, then content creation.</summary>
    public static IReadOnlyList<string> Names => ClassNames;

    internal FeatureTable Features { get; }

    internal ReadOnlySpan<AffectiveClass> Parameters => _classes;

    /// <summary>Margins of a conversation, one for each class.</summary>
    internal void Margins(AffectiveVector vector, Span<float> margins)
    {
        Span<float> sums = stackalloc float[Classes];
        sums.Clear();
        var indices = vector.Indices;
        var values = vector.Values;
        for (var i = 0; i < indices.Length; i++)
        {
            var weights = _weights.AsSpan(indices[i] * Classes, Classes);
            for (var c = 0; c < Classes; c++)
                sums[c] += weights[c] * values[i];
        }

        for (var c = 0; c < Classes; c++)
            margins[c] = _classes[c].Bias + (_classes[c].Scale * sums[c]);
    }

    /// <summary>Writes the model; the same model gives the same bytes. The stream stays open.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(FormatVersion);
        writer.Write(Classes);
        writer.Write(AffectiveVector.Dimensions);
        writer.Write(_trainingHash);
        foreach (var one in _classes)
        {
            foreach (var value in (ReadOnlySpan<float>)[one.Scale, one.Bias, one.Slope, one.Offset, one.Threshold])
                writer.Write(value);
        }

        writer.Write(Features.Marks);
        writer.Write(Features.Idf);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote. The stream stays open.</summary>
    /// <exception cref="InvalidDataException">It is no such model, or one of another version, or cut short.</exception>
    public static AffectiveModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var head = Take(stream, Magic.Length + 12);
        if (!head.AsSpan(0, Magic.Length).SequenceEqual(Magic))
            throw new InvalidDataException("This is no affective model.");
        if (Number(head, 0) != FormatVersion || Number(head, 4) != Classes || Number(head, 8) != AffectiveVector.Dimensions)
            throw new InvalidDataException("This affective model has another version. Train it again with `clustering train`.");
        var hash = Take(stream, SHA256.HashSizeInBytes);
        var classes = new AffectiveClass[Classes];
        for (var c = 0; c < Classes; c++)
        {
            var bytes = Take(stream, 20);
            classes[c] = new AffectiveClass(Single(bytes, 0), Single(bytes, 4), Single(bytes, 8), Single(bytes, 12), Single(bytes, 16));
        }

        var features = new FeatureTable(Take(stream, FeatureTable.Buckets), Take(stream, FeatureTable.Buckets));
        var weights = new sbyte[AffectiveVector.Dimensions * Classes];
        Buffer.BlockCopy(Take(stream, weights.Length), 0, weights, 0, weights.Length);
        return new AffectiveModel(features, weights, classes, hash);
    }

    private static byte[] Take(Stream stream, int length)
    {
        var bytes = new byte[length];
        return stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false) == length
            ? bytes
            : throw new InvalidDataException("This affective model is cut short.");
    }

    private static int Number(byte[] head, int at) => BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(Magic.Length + at));

    private static float Single(byte[] bytes, int at)
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at));
        return float.IsFinite(value) ? value : throw new InvalidDataException("This affective model holds a number that is not finite.");
    }
}
