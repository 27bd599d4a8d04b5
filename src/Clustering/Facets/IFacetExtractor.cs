using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>A facet of the caller's own: puts each conversation under one label of a closed taxonomy. Must be thread-safe.</summary>
public interface IFacetExtractor
{
    /// <summary>The labels that it can give.</summary>
    Taxonomy Taxonomy { get; }

    /// <summary>The label of a conversation, one of <see cref="Taxonomy"/> itself, or null for none.</summary>
    ValueTask<TaxonomyLabel?> ExtractAsync(RedactedConversation conversation, CancellationToken cancellationToken);
}
