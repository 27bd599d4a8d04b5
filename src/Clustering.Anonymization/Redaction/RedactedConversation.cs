namespace Clustering.Anonymization;

/// <summary>A conversation after redaction. It has no id and no subject. Only a <see cref="Redactor"/> makes its messages.</summary>
public sealed class RedactedConversation
{
    /// <summary>Puts redacted messages together, for example a part of another conversation.</summary>
    /// <param name="messages">The messages in order.</param>
    /// <param name="createdAt">When it began, if known.</param>
    public RedactedConversation(IEnumerable<RedactedMessage> messages, DateTimeOffset? createdAt = null)
    {
        ArgumentNullException.ThrowIfNull(messages);
        Messages = messages.ToArray().AsReadOnly();
        CreatedAt = createdAt;
        HumanMessageCount = Messages.Count(m => m.Role == MessageRole.Human);
        Redactions = Messages.Sum(m => m.Text.Redactions);
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
