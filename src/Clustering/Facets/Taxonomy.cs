using Clustering.Reports;

namespace Clustering.Facets;

/// <summary>A closed list of labels, defined by a developer before any data is read.</summary>
public sealed class Taxonomy
{
    private Taxonomy(string name, IReadOnlyList<TaxonomyLabel> labels)
    {
        Name = name;
        Labels = labels;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its labels.</summary>
    public IReadOnlyList<TaxonomyLabel> Labels { get; }

    /// <summary>Defines a taxonomy.</summary>
    /// <param name="name">A letter, then letters, digits, ".", "_", "-" or "+", at most 60 characters, ASCII.</param>
    /// <param name="labels">1 to 100 names of the same shape, all different.</param>
    /// <exception cref="ArgumentException">A name has another shape or comes twice.</exception>
    public static Taxonomy Create(string name, params ReadOnlySpan<string> labels)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (labels.Length is < 1 or > ReportedFacet.MostLabels)
            throw new ArgumentException("A taxonomy has 1 to 100 labels.", nameof(labels));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = new TaxonomyLabel[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            if (!ReleaseRules.IsName(labels[i]) || !seen.Add(labels[i]))
                throw new ArgumentException("A label is an ASCII letter followed by letters, digits, '.', '_', '-' or '+', at most 60 in all, and comes once.", nameof(labels));
            list[i] = new TaxonomyLabel(labels[i], i);
        }

        return ReleaseRules.IsName(name)
            ? new Taxonomy(name, list)
            : throw new ArgumentException("A taxonomy is named like its labels: an ASCII letter followed by letters, digits, '.', '_', '-' or '+'.", nameof(name));
    }

    /// <summary>The label of a name.</summary>
    /// <exception cref="ArgumentException">The taxonomy has no such label.</exception>
    public TaxonomyLabel this[string name] =>
        Labels.FirstOrDefault(l => l.Name == name) ?? throw new ArgumentException("The taxonomy has no such label.", nameof(name));
}
