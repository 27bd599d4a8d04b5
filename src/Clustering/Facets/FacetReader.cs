using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>Turns a redacted conversation into its facets, after which its text is no longer needed. Thread-safe.</summary>
internal sealed class FacetReader
{
    private readonly IReadOnlyList<(IFacetExtractor Extractor, Taxonomy Taxonomy)> _extractors;
    private readonly Func<RedactedConversation, int?> _driftSixths;

    /// <summary>Takes the caller's own facets with the taxonomies that they had before any data was read, and how drift is measured (the room of sentiment comes after this one).</summary>
    internal FacetReader(IReadOnlyList<(IFacetExtractor Extractor, Taxonomy Taxonomy)> extractors, Func<RedactedConversation, int?> driftSixths)
    {
        _extractors = extractors;
        _driftSixths = driftSixths;
    }

    /// <summary>Reads the facets of one conversation.</summary>
    /// <exception cref="AnalysisException">An extractor failed, or gave a label that its taxonomy does not hold.</exception>
    internal async ValueTask<ConversationFacets> ReadAsync(RedactedConversation conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var custom = _extractors.Count == 0 ? [] : new int[_extractors.Count];
        for (var i = 0; i < custom.Length; i++)
        {
            custom[i] = await ExtractAsync(_extractors[i].Extractor, _extractors[i].Taxonomy, conversation, cancellationToken).ConfigureAwait(false);
        }

        return new ConversationFacets
        {
            Language = LanguageDetector.Detect(conversation),
            HumanMessages = conversation.HumanMessageCount,
            Labels = AffectiveClassifier.Default.Classify(conversation),
            Pushback = PushbackDetector.Default.Detect(conversation),
            DriftSixths = _driftSixths(conversation),
            CustomLabels = custom,
        };
    }

    private static async ValueTask<int> ExtractAsync(
        IFacetExtractor extractor, Taxonomy taxonomy, RedactedConversation conversation, CancellationToken cancellationToken)
    {
        TaxonomyLabel? label;
        try
        {
            label = await extractor.ExtractAsync(conversation, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Its message may quote the conversation.
            throw new AnalysisException(AnalysisStage.Reading, $"The facet \"{taxonomy.Name}\" failed. Mend its extractor, or leave it out.");
        }

        if (label is null)
            return -1;
        return label.Index < taxonomy.Labels.Count && ReferenceEquals(taxonomy.Labels[label.Index], label)
            ? label.Index
            : throw new AnalysisException(
                AnalysisStage.Reading, $"The facet \"{taxonomy.Name}\" gave a label that is not one of its own taxonomy. Make the taxonomy once, and take labels from it.");
    }
}
