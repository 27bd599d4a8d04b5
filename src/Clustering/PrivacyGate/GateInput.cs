using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>All that comes to the gate: facets, groups and subject numbers. No text, no ids, no vectors.</summary>
internal sealed class GateInput
{
    /// <summary>For each conversation read the number of its subject, from 0.</summary>
    public required int[] AllSubjects { get; init; }

    /// <summary>For each conversation read the last stage of the funnel that it reached.</summary>
    public required FunnelStage[] Reached { get; init; }

    /// <summary>The stages that apply to this run, in order.</summary>
    public required IReadOnlyList<FunnelStage> Stages { get; init; }

    /// <summary>The conversations that count, as indexes of those read, ascending.</summary>
    public required int[] Kept { get; init; }

    /// <summary>For each conversation that counts its facets.</summary>
    public required ConversationFacets[] Facets { get; init; }

    /// <summary>Clusters over the conversations that count, parents first.</summary>
    public required IReadOnlyList<ClusterCandidate> Clusters { get; init; }

    /// <summary>Facets of the caller's own.</summary>
    public required IReadOnlyList<Taxonomy> Taxonomies { get; init; }

    /// <summary>How the run was made, thresholds among it.</summary>
    public required Provenance Provenance { get; init; }
}
