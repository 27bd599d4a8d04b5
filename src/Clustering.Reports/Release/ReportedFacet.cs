namespace Clustering.Reports;

/// <summary>What is told of one facet: the language of conversations, or a facet of the caller's own.</summary>
public sealed class ReportedFacet
{
    internal ReportedFacet(string name, IReadOnlyList<ReportedLabel> labels)
    {
        if (!ReleaseRules.IsName(name) || labels.DistinctBy(l => l.Name).Count() != labels.Count)
            throw new ReleaseException("a facet has a plain name and labels without repetition");
        Name = name;
        Labels = labels;
    }

    /// <summary>Its name, given by its developer.</summary>
    public string Name { get; }

    /// <summary>The labels that may be told.</summary>
    public IReadOnlyList<ReportedLabel> Labels { get; }
}
