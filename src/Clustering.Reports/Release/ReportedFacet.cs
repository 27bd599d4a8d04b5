namespace Clustering.Reports;

/// <summary>
/// What is told of one facet: the language of conversations, or a facet of the caller's own. Up to 1 % of all conversations, too few to tell
/// of, may be counted with the largest label.
/// </summary>
public sealed class ReportedFacet
{
    /// <summary>Labels of a facet at most.</summary>
    public const int MostLabels = 100;

    internal const string LanguageName = "language";

    internal static readonly IReadOnlyList<string> LanguageLabels = ["en", "zh", "other"];

    internal ReportedFacet(string name, IReadOnlyList<ReportedLabel> labels)
    {
        if (!ReleaseRules.IsName(name) || labels.Count > MostLabels || labels.DistinctBy(l => l.Name).Count() != labels.Count)
            throw new ReleaseException("a facet has a plain name and at most 100 labels without repetition");
        if (name == LanguageName && labels.Any(l => !LanguageLabels.Contains(l.Name)))
            throw new ReleaseException("the labels of the language are en, zh and other");
        Name = name;
        Labels = labels.ToArray().AsReadOnly();
    }

    /// <summary>Its name, given by its developer.</summary>
    public string Name { get; }

    /// <summary>The labels that may be told.</summary>
    public IReadOnlyList<ReportedLabel> Labels { get; }
}
