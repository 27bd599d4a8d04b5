namespace Clustering.Anonymization;

/// <summary>A conversation after redaction. It has no id and no subject. Only a <see cref="Redactor"/> makes it.</summary>
public sealed class RedactedConversation
{
    internal RedactedConversation(IReadOnlyList<RedactedMessage> messages, DateTimeOffset? createdAt)
    {
        Messages = messages;
        CreatedAt = createdAt;
        HumanMessageCount = messages.Count(m => m.Role == MessageRole.Human);
        Redactions = messages.Sum(m => m.Text.Redactions);
    }

    /// <summary>The messages in order.</summary>
    public IReadOnlyList<RedactedMessage> Messages { get; }

    /// <summary>When it began, if known.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>How many messages the person wrote.</summary>
    public int HumanMessageCount { get; }

    /// <summary>How many spans were replaced in all messages.</summary>
    public int Redactions { get; }

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(RedactedConversation);
}
