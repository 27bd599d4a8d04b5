namespace Clustering.Reports;

/// <summary>The counted steps from all conversations to the analysis set, in order. A step that removed too few to tell is absent.</summary>
public enum FunnelStage
{
    /// <summary>Conversations read.</summary>
    Read,

    /// <summary>In the language that was asked for.</summary>
    Language,

    /// <summary>Left by the cap of conversations a subject.</summary>
    Capped,

    /// <summary>Not content creation.</summary>
    NotContentCreation,

    /// <summary>Affective.</summary>
    Affective,

    /// <summary>The analysis set: roleplay only with four human messages or more.</summary>
    Analysed,
}
