namespace Clustering.Facets;

/// <summary>What is known of one conversation after its text is gone.</summary>
internal sealed class ConversationFacets
{
    public required Language Language { get; init; }

    public required int HumanMessages { get; init; }

    public required AffectiveLabels Labels { get; init; }

    public required bool Pushback { get; init; }

    /// <summary>Drift of sentiment in sixths, in [-12, 12]; null under six human messages.</summary>
    public required int? DriftSixths { get; init; }

    /// <summary>For each facet of the caller's own the index of its label, or -1.</summary>
    public required int[] CustomLabels { get; init; }
}
