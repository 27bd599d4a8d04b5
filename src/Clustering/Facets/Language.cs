namespace Clustering.Facets;

/// <summary>The language that the human messages of a conversation are mostly written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>Any other, or too little text to tell.</summary>
    Other,
}
