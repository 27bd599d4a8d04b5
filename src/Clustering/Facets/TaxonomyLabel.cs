namespace Clustering.Facets;

/// <summary>One label of a <see cref="Taxonomy"/>. Labels leave by identity: only those of the taxonomy itself are accepted.</summary>
public sealed class TaxonomyLabel
{
    internal TaxonomyLabel(string name, int index)
    {
        Name = name;
        Index = index;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    internal int Index { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
