namespace Clustering.Testing;

/// <summary>The names under which generated conversations are labelled: those of the study, content creation, and none.</summary>
public static class ConversationCategories
{
    /// <summary>All names: the five affective categories first, then "contentCreation" and "none".</summary>
    public static IReadOnlyList<string> All { get; } =
        ["interpersonalAdvice", "coaching", "counseling", "companionship", "roleplay", "contentCreation", "none"];

    /// <summary>Whether a name is one of the five affective categories.</summary>
    public static bool IsAffective(string category) => category is not ("contentCreation" or "none");
}
