using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>Tells whether the assistant resists or declines something asked or said. Thread-safe.</summary>
public sealed class PushbackDetector
{
    /// <summary>The detector with the shipped phrases.</summary>
    public static PushbackDetector Default { get; } = new();

    /// <summary>Whether any assistant message pushes back.</summary>
    public bool Detect(RedactedConversation conversation) => throw new NotImplementedException();
}
