using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>Tells the affective categories of a conversation. Thread-safe.</summary>
public sealed class AffectiveClassifier
{
    /// <summary>The classifier with the shipped weights.</summary>
    public static AffectiveClassifier Default { get; } = new();

    /// <summary>Classifies one conversation.</summary>
    public AffectiveLabels Classify(RedactedConversation conversation) => throw new NotImplementedException();
}
