using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;

namespace Clustering;

/// <summary>What is kept of one conversation once its text is gone.</summary>
/// <param name="Order">Its place in the order of the run.</param>
/// <param name="Subject">The pseudonym of its subject.</param>
/// <param name="HasSubject">Whether the source named the person.</param>
/// <param name="Facets">Its facets.</param>
/// <param name="Features">Its features and vocabulary words.</param>
/// <param name="Vector">Its vector where a generator of the caller's embeds; empty where that failed.</param>
internal sealed record AnalysisRow(
    SubjectToken Order, SubjectToken Subject, bool HasSubject, ConversationFacets Facets, DocumentFeatures Features, float[]? Vector);
