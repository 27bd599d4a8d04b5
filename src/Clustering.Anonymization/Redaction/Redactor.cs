namespace Clustering.Anonymization;

/// <summary>Replaces identifiers by typed placeholders. Redacting twice gives the same as redacting once. Thread-safe.</summary>
public sealed class Redactor
{
    /// <summary>Builds a redactor.</summary>
    public Redactor(RedactionOptions? options = null)
    {
    }

    /// <summary>The redactor with all built-in recognisers.</summary>
    public static Redactor Default { get; } = new();

    /// <summary>Redacts a conversation. A name recognised once in it is redacted everywhere in it.</summary>
    public RedactedConversation Redact(Conversation conversation) => throw new NotImplementedException();

    /// <summary>Redacts a single text.</summary>
    public RedactedText Redact(string text) => throw new NotImplementedException();

    /// <summary>Finds what <see cref="Redact(string)"/> would replace, in order, without overlaps.</summary>
    public IReadOnlyList<PiiSpan> Find(string text) => throw new NotImplementedException();
}
