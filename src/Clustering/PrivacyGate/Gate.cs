using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>Decides what may be released. Everything that leaves is made here.</summary>
internal static class Gate
{
    internal static Report Release(GateInput input, CancellationToken cancellationToken)
    {
        var population = new Population(input);
        if (!population.Whole.Meets(input.Provenance.Thresholds))
            return new Report(input.Provenance, [], [], [], [], []);
        var funnel = FunnelGate.Release(input);
        var categories = CategoryGate.Release(population);
        var facets = FacetGate.Release(input, population);
        var shown = new ShownClusters(input.Clusters, population);
        var clusters = ClusterGate.Release(shown, population, cancellationToken);
        var suppressed = ClusterGate.Suppressed(shown, population);
        return new Report(input.Provenance, funnel, categories, clusters, facets, suppressed);
    }
}
