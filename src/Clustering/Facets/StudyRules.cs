using Clustering.Reports;

namespace Clustering.Facets;

/// <summary>The rules of the affective-use study ("How People Use Claude for Support, Advice, and Companionship", 2025).</summary>
internal static class StudyRules
{
    /// <summary>Roleplay counts from this many human messages on.</summary>
    internal const int MinRoleplayMessages = 4;

    /// <summary>Whether a conversation belongs to the analysis set: affective, and not only by a short roleplay.</summary>
    internal static bool IsAnalysed(ConversationFacets facets) => Primary(facets) != Category.None;

    /// <summary>Whether a category holds under the rules. <see cref="Category.None"/> holds for all outside the analysis set.</summary>
    internal static bool Has(ConversationFacets facets, Category category) =>
        category == Category.None ? !IsAnalysed(facets) : HasAffective(facets, category);

    /// <summary>The strongest category that holds under the rules.</summary>
    internal static Category Primary(ConversationFacets facets)
    {
        if (HasAffective(facets, facets.Labels.Primary))
            return facets.Labels.Primary;
        var best = Category.None;
        foreach (var category in CategoryNames.All)
            if (HasAffective(facets, category) && (best == Category.None || facets.Labels.Score(category) > facets.Labels.Score(best)))
                best = category;
        return best;
    }

    /// <summary>Whether it is roleplay first of all: drift and pushback leave it out.</summary>
    internal static bool IsRoleplay(ConversationFacets facets) => facets.Labels.Primary == Category.Roleplay;

    private static bool HasAffective(ConversationFacets facets, Category category) =>
        category != Category.None && facets.Labels.Has(category)
        && (category != Category.Roleplay || facets.HumanMessages >= MinRoleplayMessages);
}
