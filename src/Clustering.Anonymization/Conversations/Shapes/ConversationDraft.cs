namespace Clustering.Anonymization;

/// <summary>The messages of a conversation while it is read. Keeps the caps, and drops messages without text.</summary>
internal sealed class ConversationDraft(ConversationReadOptions limits)
{
    private readonly List<Message> _messages = [];

    public IReadOnlyList<Message> Messages => _messages;

    /// <summary>The first hashed address that a message bears (WildChat).</summary>
    public string? HashedIp { get; set; }

    public void Clear()
    {
        _messages.Clear();
        HashedIp = null;
    }

    public void Add(MessageRole role, string text, DateTimeOffset? createdAt, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (text.Length > limits.MaxMessageCharacters)
            throw new BadElementException(ReadFailureReason.MessageTooLong, field);
        if (_messages.Count == limits.MaxMessages)
            throw new BadElementException(ReadFailureReason.TooManyMessages, field);
        _messages.Add(new(role, text, createdAt));
    }
}
