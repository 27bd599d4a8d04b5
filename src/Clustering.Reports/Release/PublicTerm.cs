namespace Clustering.Reports;

/// <summary>A word of the shipped vocabulary: published before any data was read. Only <see cref="Vocabulary"/> makes one.</summary>
public sealed class PublicTerm
{
    internal PublicTerm(string value) => Value = value;

    /// <summary>The word.</summary>
    public string Value { get; }

    /// <summary>The word.</summary>
    public override string ToString() => Value;
}
