using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Hosting;

namespace Clustering;

/// <summary>The parts that an analysis is put together from.</summary>
internal sealed record ConversationAnalysisParts(
    Redactor Redactor, IReadOnlyList<(IFacetExtractor Extractor, Taxonomy Taxonomy)> Facets, GeneratorEmbedder? Embedder, IClusterer Clusterer, AnalysisTelemetry Telemetry);
