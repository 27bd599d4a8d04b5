using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>Turns a redacted conversation into its facets, after which its text is no longer needed. Thread-safe.</summary>
internal sealed class FacetReader
{
    private readonly IReadOnlyList<IFacetExtractor> _extractors;
    private readonly Func<RedactedConversation, int?> _driftSixths;

    /// <summary>Takes the caller's own facets, and how drift is measured (the room of sentiment comes after this one).</summary>
    internal FacetReader(IReadOnlyList<IFacetExtractor> extractors, Func<RedactedConversation, int?> driftSixths)
    {
        _extractors = extractors;
        _driftSixths = driftSixths;
    }

    /// <summary>Reads the facets of one conversation.</summary>
    /// <exception cref="InvalidOperationException">An extractor gave a label that its taxonomy does not hold.</exception>
    internal async ValueTask<ConversationFacets> ReadAsync(RedactedConversation conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var custom = _extractors.Count == 0 ? [] : new int[_extractors.Count];
        for (var i = 0; i < custom.Length; i++)
        {
            var label = await _extractors[i].ExtractAsync(conversation, cancellationToken).ConfigureAwait(false);
            custom[i] = IndexOf(label, _extractors[i].Taxonomy);
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

    private static int IndexOf(TaxonomyLabel? label, Taxonomy taxonomy)
    {
        if (label is null)
            return -1;
        return label.Index < taxonomy.Labels.Count && ReferenceEquals(taxonomy.Labels[label.Index], label)
            ? label.Index
            : throw new InvalidOperationException("A facet extractor gave a label that is not one of its own taxonomy.");
    }
}
