using Clustering.Anonymization;

namespace Clustering.Testing;

/// <summary>One message of a generated conversation.</summary>
public sealed class GeneratedMessage
{
    internal GeneratedMessage(MessageRole role, string text, int? mood)
    {
        Role = role;
        Text = text;
        Mood = mood;
    }

    /// <summary>Who says it.</summary>
    public MessageRole Role { get; }

    /// <summary>What is said. Nobody real said it.</summary>
    public string Text { get; }

    /// <summary>Mood that a human message was written to carry, -2 (very negative) to +2 (very positive); null for the assistant.</summary>
    public int? Mood { get; }

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(GeneratedMessage);
}
