using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>Tells the language of the human messages. Thread-safe.</summary>
public static class LanguageDetector
{
    /// <summary>The language of most of the human text.</summary>
    public static Language Detect(RedactedConversation conversation) => throw new NotImplementedException();
}
