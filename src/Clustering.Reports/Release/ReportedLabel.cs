namespace Clustering.Reports;

/// <summary>What is told of one label of a facet.</summary>
public sealed class ReportedLabel
{
    internal ReportedLabel(string name, Cohort cohort, Share share)
    {
        if (!ReleaseRules.IsName(name))
            throw new ReleaseException("a label has a plain name given by a developer");
        Name = name;
        Cohort = cohort;
        Share = share;
    }

    /// <summary>Its name, given by the developer of the facet.</summary>
    public string Name { get; }

    /// <summary>Its size.</summary>
    public Cohort Cohort { get; }

    /// <summary>Its share of the conversations that counted.</summary>
    public Share Share { get; }
}
