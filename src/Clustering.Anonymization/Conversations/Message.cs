namespace Clustering.Anonymization;

/// <summary>One raw message of a conversation. Its text can be redacted, not read back.</summary>
public sealed class Message
{
    private readonly string _text;

    /// <summary>Takes a message in.</summary>
    /// <param name="role">Who wrote it.</param>
    /// <param name="text">The raw text, any length.</param>
    /// <param name="createdAt">When it was written, if known.</param>
    public Message(MessageRole role, string text, DateTimeOffset? createdAt = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Role = role;
        _text = text;
        CreatedAt = createdAt;
    }

    /// <summary>Who wrote it.</summary>
    public MessageRole Role { get; }

    /// <summary>When it was written, if known.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>The raw text, in sight of the door only.</summary>
    public SensitiveText Text => new(_text);

    // The same text without a copy, for a message in which nothing was found.
    internal string Raw => _text;

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(Message);
}
