namespace Clustering.Testing;

/// <summary>Makes valid-looking identifiers from a seed. The same seed, kind, language and index give the same one; thread-safe.</summary>
public sealed class IdentifierPlanter
{
    private const ulong KindStream = 1UL << 60;

    private readonly ulong _seed;

    /// <summary>Takes the seed.</summary>
    public IdentifierPlanter(ulong seed) => _seed = seed;

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<IdentifierKind> Kinds { get; } = Enum.GetValues<IdentifierKind>();

    /// <summary>Makes one.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="language">Language of the sentence, "en" or "zh". The value does not depend on it.</param>
    /// <param name="index">Which one of its kind, from 0.</param>
    /// <exception cref="ArgumentException">The language is another one, or the index is negative.</exception>
    public PlantedIdentifier Plant(IdentifierKind kind, string language = "en", int index = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (language is not ("en" or "zh"))
            throw new ArgumentException("Sentences are in \"en\" or \"zh\".", nameof(language));
        var draws = new Draws(_seed, KindStream + ((ulong)kind << 32) + (ulong)index);
        var value = IdentifierValues.Draw(kind, draws);
        var sentence = draws.Pick(IdentifierSentences.Of(kind, language)).Replace("{0}", value, StringComparison.Ordinal);
        return new PlantedIdentifier(kind, value, sentence);
    }
}
