namespace Clustering.Anonymization;

/// <summary>One message after redaction.</summary>
public sealed class RedactedMessage
{
    internal RedactedMessage(MessageRole role, RedactedText text)
    {
        Role = role;
        Text = text;
    }

    /// <summary>Who wrote it.</summary>
    public MessageRole Role { get; }

    /// <summary>What it says, redacted.</summary>
    public RedactedText Text { get; }

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(RedactedMessage);
}
