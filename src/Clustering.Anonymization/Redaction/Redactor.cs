namespace Clustering.Anonymization;

/// <summary>Replaces identifiers by typed placeholders. Redacting twice gives the same as redacting once. Thread-safe.</summary>
public sealed class Redactor
{
    private const int MostPasses = 8;

    private readonly IPiiRecognizer[] _custom;
    private readonly RedactionStyle _style;

    /// <summary>Builds a redactor.</summary>
    public Redactor(RedactionOptions? options = null)
    {
        _custom = [.. options?.Recognizers ?? []];
        _style = options?.Style ?? RedactionStyle.Placeholder;
    }

    /// <summary>The redactor with all built-in recognisers.</summary>
    public static Redactor Default { get; } = new();

    /// <summary>Redacts a conversation. A name recognised once in it is redacted everywhere in it.</summary>
    public RedactedConversation Redact(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var messages = conversation.Messages;
        var found = FindAll(messages);
        var replacer = new Replacer(_style);
        var redacted = new RedactedMessage[messages.Count];
        for (var i = 0; i < redacted.Length; i++)
            redacted[i] = new RedactedMessage(messages[i].Role, replacer.Replace(messages[i], found[i]));
        return new RedactedConversation(redacted, conversation.CreatedAt);
    }

    /// <summary>Redacts a single text.</summary>
    public RedactedText Redact(string text)
    {
        var message = new Message(MessageRole.Human, text);
        return new Replacer(_style).Replace(message, FindAll([message])[0]);
    }

    /// <summary>Finds what <see cref="Redact(string)"/> would replace, in order, without overlaps.</summary>
    public IReadOnlyList<PiiSpan> Find(string text) => FindAll([new Message(MessageRole.Human, text)])[0] ?? [];

    // The spans of each message, in its original characters. Names found late in the conversation are looked for in all of it again.
    private List<PiiSpan>?[] FindAll(IReadOnlyList<Message> messages)
    {
        var scratch = RedactionScratch.Take();
        try
        {
            return FindAll(messages, scratch);
        }
        finally
        {
            scratch.Return();
        }
    }

    private List<PiiSpan>?[] FindAll(IReadOnlyList<Message> messages, RedactionScratch scratch)
    {
        var found = new List<PiiSpan>?[messages.Count];
        var state = new SweepState[messages.Count];
        var (names, weak) = (new ConversationNames(), new WeakNames());
        var settled = false;
        for (var pass = 0; pass < MostPasses && !settled; pass++)
        {
            for (var i = 0; i < found.Length; i++)
                if (!state[i].Failed && state[i].Names <= names.Count)
                    Sweep(messages[i].Text, ref found[i], ref state[i], i);
            var confirmed = weak.Confirmed();
            foreach (var (message, start, length) in confirmed)
                if (!state[message].Failed)
                    new MessageSweep(messages[message].Text, ref found[message], scratch).Add(start, length, names);
            foreach (var (message, _, _) in confirmed)
                state[message].Names = 0;
            settled = !state.Any(s => !s.Failed && s.Names <= names.Count);
        }
        for (var i = 0; i < found.Length; i++)
            found[i] = settled && !state[i].Failed ? ToOriginal(messages[i].Text, found[i], scratch) : Whole(messages[i].Text);
        return found;

        // Fails closed: whatever a recogniser throws stays here, and the message is redacted whole.
        void Sweep(SensitiveText text, ref List<PiiSpan>? known, ref SweepState current, int index)
        {
            try
            {
                if (current.Names > 0 && !names.MayStandIn(text.Reveal(), current.Words, current.Names - 1))
                {
                    current.Names = names.Count + 1;
                    return;
                }
                scratch.Fresh.Clear();
                var sweep = new MessageSweep(text, ref known, scratch);
                if (current.Names == 0 || sweep.Cover(names))
                {
                    weak.Begin(index);
                    current.Failed = !sweep.Run(_custom, names, weak);
                }
                (current.Names, current.Words) = (names.Count + 1, scratch.Tokens.Filter);
            }
            catch (Exception)
            {
                weak.Begin(index);
                current.Failed = true;
            }
        }
    }

    private static List<PiiSpan>? ToOriginal(SensitiveText text, List<PiiSpan>? found, RedactionScratch scratch)
    {
        if (found is null)
            return found;
        var view = NormalizedView.Of(text.Reveal(), scratch.First);
        for (var i = 0; i < found.Count; i++)
            found[i] = view.ToOriginal(found[i]);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static List<PiiSpan> Whole(SensitiveText text) => text.Length == 0 ? [] : [new PiiSpan(0, text.Length, PiiKind.Message)];

    // How far a message is: one more than the names known when it was last read, 0 where it must be read; its words then; whether it failed.
    private struct SweepState
    {
        public int Names;
        public WordFilter Words;
        public bool Failed;
    }
}
