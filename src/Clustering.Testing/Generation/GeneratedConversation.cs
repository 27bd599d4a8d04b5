using Clustering.Anonymization;

namespace Clustering.Testing;

/// <summary>A generated conversation with the labels that it was made to have.</summary>
public sealed class GeneratedConversation
{
    internal GeneratedConversation(
        string id, string subject, DateTimeOffset createdAt, string language, string category, string scene,
        bool hasPushback, IReadOnlyList<GeneratedMessage> messages, PlantedIdentifier? planted)
    {
        Id = id;
        Subject = subject;
        CreatedAt = createdAt;
        Language = language;
        Category = category;
        Scene = scene;
        HasPushback = hasPushback;
        Messages = messages;
        Planted = planted;
        HumanMessageCount = messages.Count(m => m.Role == MessageRole.Human);
    }

    /// <summary>Its identifier, unique in the generator's output.</summary>
    public string Id { get; }

    /// <summary>The identifier of the person who holds it.</summary>
    public string Subject { get; }

    /// <summary>When it began, UTC, whole seconds.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>"en" or "zh".</summary>
    public string Language { get; }

    /// <summary>One of <see cref="ConversationCategories.All"/>.</summary>
    public string Category { get; }

    /// <summary>The identifier of the scene that it mostly comes from, a finer label than the category.</summary>
    public string Scene { get; }

    /// <summary>Whether the assistant pushes back in it.</summary>
    public bool HasPushback { get; }

    /// <summary>Its messages in order, the person's first.</summary>
    public IReadOnlyList<GeneratedMessage> Messages { get; }

    /// <summary>What the person gives away in it, or null.</summary>
    public PlantedIdentifier? Planted { get; }

    /// <summary>How many messages the person wrote, 1 to 60.</summary>
    public int HumanMessageCount { get; }

    /// <summary>Drift of the moods it was made with, in [-2, 2]: mean of the last three human messages minus mean of the first three; null under six.</summary>
    public double? Drift
    {
        get
        {
            var moods = Messages.Where(m => m.Mood is not null).Select(m => m.Mood!.Value).ToArray();
            return moods.Length < 6 ? null : (moods[^3..].Sum() - moods[..3].Sum()) / 6.0;
        }
    }

    /// <summary>The same as the library takes it.</summary>
    public Conversation Conversation => new(Messages.Select(m => new Message(m.Role, m.Text)), Id, Subject, CreatedAt);

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(GeneratedConversation);
}
