namespace Clustering.Anonymization;

/// <summary>How surely a word begins a name.</summary>
internal enum NameStrength
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It is written with a capital and stands in no list: the whole conversation decides.</summary>
    Weak,

    /// <summary>A list of names, or the words beside it, say so.</summary>
    Strong,
}
