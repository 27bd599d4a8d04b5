using Clustering.Anonymization;

namespace Clustering.Tests.Facets;

/// <summary>Conversations for tests: the person and the assistant take turns, the person first.</summary>
internal static class Talk
{
    internal static Conversation Raw(params ReadOnlySpan<string> turns)
    {
        var messages = new List<Message>();
        for (var i = 0; i < turns.Length; i++)
            messages.Add(new Message(i % 2 == 0 ? MessageRole.Human : MessageRole.Assistant, turns[i]));
        return new Conversation(messages);
    }

    internal static RedactedConversation Of(params ReadOnlySpan<string> turns) => Redactor.Default.Redact(Raw(turns));
}
