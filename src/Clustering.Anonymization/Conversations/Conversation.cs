namespace Clustering.Anonymization;

/// <summary>One raw conversation as it came in. It goes to the <see cref="Redactor"/> and nowhere else.</summary>
public sealed class Conversation
{
    private readonly string? _id;
    private readonly string? _subject;

    /// <summary>Takes a conversation in.</summary>
    /// <param name="messages">Its messages in order, one or more.</param>
    /// <param name="id">Its identifier in the source, if any.</param>
    /// <param name="subject">The person (account) that it belongs to, if known. Without one the conversation is its own subject.</param>
    /// <param name="createdAt">When it began, if known.</param>
    /// <exception cref="ArgumentException">There is no message.</exception>
    public Conversation(IEnumerable<Message> messages, string? id = null, string? subject = null, DateTimeOffset? createdAt = null)
    {
        ArgumentNullException.ThrowIfNull(messages);
        Messages = [.. messages];
        if (Messages.Count == 0)
            throw new ArgumentException("A conversation has at least one message.", nameof(messages));
        _id = string.IsNullOrEmpty(id) ? null : id;
        _subject = string.IsNullOrEmpty(subject) ? null : subject;
        CreatedAt = createdAt;
    }

    /// <summary>The messages in order.</summary>
    public IReadOnlyList<Message> Messages { get; }

    /// <summary>When it began, if known.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>Whether the source named the person it belongs to.</summary>
    public bool HasSubject => _subject is not null;

    internal ReadOnlySpan<char> Id => _id;

    internal ReadOnlySpan<char> Subject => _subject;

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(Conversation);
}
