namespace Clustering.Testing;

/// <summary>An identifier of nobody, and a sentence that gives it away.</summary>
public sealed class PlantedIdentifier
{
    internal PlantedIdentifier(IdentifierKind kind, string value, string sentence)
    {
        Kind = kind;
        Value = value;
        Sentence = sentence;
    }

    /// <summary>What it is.</summary>
    public IdentifierKind Kind { get; }

    /// <summary>The identifier itself: what must not be found in anything that leaves.</summary>
    public string Value { get; }

    /// <summary>A sentence with the value in it.</summary>
    public string Sentence { get; }

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(PlantedIdentifier);
}
