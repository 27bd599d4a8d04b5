using System.Text;

namespace Clustering.Anonymization;

/// <summary>Replaces identifiers by typed placeholders. Redacting twice gives the same as redacting once. Thread-safe.</summary>
public sealed class Redactor
{
    private const int MostPasses = 8;

    private readonly IPiiRecognizer[] _recognizers;

    /// <summary>Builds a redactor.</summary>
    public Redactor(RedactionOptions? options = null) =>
        _recognizers = [.. BuiltInRecognizers.Specific, .. options?.Recognizers ?? []];

    /// <summary>The redactor with all built-in recognisers.</summary>
    public static Redactor Default { get; } = new();

    /// <summary>Redacts a conversation. A name recognised once in it is redacted everywhere in it.</summary>
    public RedactedConversation Redact(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var messages = conversation.Messages;
        var found = FindAll(messages);
        var redacted = new RedactedMessage[messages.Count];
        for (var i = 0; i < redacted.Length; i++)
            redacted[i] = new RedactedMessage(messages[i].Role, Replace(messages[i].Text, found[i]));
        return new RedactedConversation(redacted, conversation.CreatedAt);
    }

    /// <summary>Redacts a single text.</summary>
    public RedactedText Redact(string text) => Replace(new SensitiveText(text), Find(text));

    /// <summary>Finds what <see cref="Redact(string)"/> would replace, in order, without overlaps.</summary>
    public IReadOnlyList<PiiSpan> Find(string text) => FindAll([new Message(MessageRole.Human, text)])[0];

    // The spans of each message, in its original characters. Names found late in the conversation are looked for in all of it again.
    private List<PiiSpan>[] FindAll(IReadOnlyList<Message> messages)
    {
        var found = new List<PiiSpan>[messages.Count];
        var failed = new bool[messages.Count];
        var names = new ConversationNames();
        var settled = false;
        for (var pass = 0; pass < MostPasses && !settled; pass++)
        {
            var before = names.Count;
            for (var i = 0; i < found.Length; i++)
                failed[i] = failed[i] || !TrySweep(messages[i].Text, found[i] ??= [], names);
            settled = names.Count == before;
        }
        for (var i = 0; i < found.Length; i++)
            found[i] = settled && !failed[i] ? ToOriginal(messages[i].Text, found[i]) : Whole(messages[i].Text);
        return found;
    }

    // Fails closed: whatever a recogniser throws stays here, and the message is redacted whole.
    private bool TrySweep(SensitiveText text, List<PiiSpan> found, ConversationNames names)
    {
        try
        {
            var sweep = new MessageSweep(NormalizedView.Of(text.Reveal()), found);
            return sweep.Run(_recognizers, names);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static List<PiiSpan> ToOriginal(SensitiveText text, List<PiiSpan> found)
    {
        if (found.Count == 0)
            return found;
        var view = NormalizedView.Of(text.Reveal());
        for (var i = 0; i < found.Count; i++)
            found[i] = view.ToOriginal(found[i]);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static List<PiiSpan> Whole(SensitiveText text) => text.Length == 0 ? [] : [new PiiSpan(0, text.Length, PiiKind.Message)];

    private static RedactedText Replace(SensitiveText text, IReadOnlyList<PiiSpan> spans)
    {
        var original = text.Reveal();
        if (spans.Count == 0)
            return new RedactedText(original.ToString(), 0);
        var builder = new StringBuilder(original.Length);
        var from = 0;
        foreach (var span in spans)
        {
            builder.Append(original[from..span.Start]).Append(span.Kind.Placeholder);
            from = span.Start + span.Length;
        }
        return new RedactedText(builder.Append(original[from..]).ToString(), spans.Count);
    }
}
