using System.Globalization;
using Clustering.Anonymization;

namespace Clustering.Testing;

/// <summary>
/// Makes conversations from scenes, for tests, benchmarks and the sample. The same options give the same conversations
/// on every platform; no two of them say the same. Thread-safe: each enumeration starts anew.
/// </summary>
public sealed class ConversationGenerator
{
    private const ulong AttemptStream = 1UL << 48;
    private const int MaxAttempts = 1_000;
    private const double OtherLanguageShare = 0.03;
    private const double PreferredShare = 0.75;

    private readonly GeneratorOptions _options;

    /// <summary>Takes the options, which must not change afterwards.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public ConversationGenerator(GeneratorOptions? options = null)
    {
        _options = options ?? new GeneratorOptions();
        _options.Check();
    }

    /// <summary>All conversations in order of time, made one by one while enumerating.</summary>
    public IEnumerable<GeneratedConversation> Generate()
    {
        var plan = new CorpusPlan(_options);
        var said = new HashSet<ulong>();
        for (var number = 0; number < plan.Entries.Count; number++)
            yield return MakeNew(plan, number, said);
    }

    /// <summary>The same as the library takes them.</summary>
    public async IAsyncEnumerable<Conversation> StreamAsync()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var generated in Generate())
            yield return generated.Conversation;
    }

    /// <summary>Writes them all as JSON Lines: UTF-8, conversation_id, user_id, created_at and messages. The stream stays open.</summary>
    public void Write(Stream stream) => ConversationLines.Write(stream, Generate());

    private GeneratedConversation MakeNew(CorpusPlan plan, int number, HashSet<ulong> said)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var draws = new Draws(_options.Seed, ((ulong)attempt * AttemptStream) + (ulong)number);
            var conversation = Make(plan, number, draws);
            if (said.Add(ContentOf(conversation)))
                return conversation;
        }

        throw new InvalidOperationException("The scenes are too few for so many different conversations. Ask for fewer, or for other shares.");
    }

    private GeneratedConversation Make(CorpusPlan plan, int number, Draws draws)
    {
        var (subject, time) = plan.Entries[number];
        var profile = plan.Roster.Profiles[subject];
        var scene = ChooseScene(plan.Choice, profile, draws);
        var pushback = scene.Pushbacks.Length > 0 && draws.Happens(_options.PushbackShare);
        var length = Math.Max(ConversationLength.Draw(scene.Category, _options.VeryLongShare, draws), pushback ? 2 : 1);
        var messages = ConversationComposer.Compose(scene, profile.Style, length, pushback, draws);
        var planted = draws.Happens(_options.IdentifierShare) ? Plant(messages, scene.Language, number, draws) : null;
        return new GeneratedConversation(
            "conversation-" + number.ToString("D6", CultureInfo.InvariantCulture), profile.Id, time,
            scene.Language, scene.Category, scene.Id, pushback, messages, planted);
    }

    private Scene ChooseScene(SceneChoice choice, SubjectProfile profile, Draws draws)
    {
        if (draws.Happens(OtherLanguageShare))
            return choice.Any(choice.Language(draws), draws);
        return draws.Happens(PreferredShare) ? draws.Pick(profile.Scenes) : choice.Any(profile.Language, draws);
    }

    private PlantedIdentifier Plant(List<GeneratedMessage> messages, string language, int number, Draws draws)
    {
        var planted = new IdentifierPlanter(_options.Seed).Plant(draws.Pick(IdentifierPlanter.Kinds), language, number);
        var at = 2 * draws.Next(messages.Count / 2);
        messages[at] = new GeneratedMessage(messages[at].Role, Join(messages[at].Text, planted.Sentence, language), messages[at].Mood);
        return planted;
    }

    private static string Join(string text, string sentence, string language)
    {
        var stop = char.IsLetterOrDigit(text[^1]) ? (language == "en" ? "." : "。") : "";
        return text + stop + (language == "en" ? " " : "") + sentence;
    }

    // FNV-1a of the first five messages. Where two conversations share it, the later one is made anew.
    private static ulong ContentOf(GeneratedConversation conversation)
    {
        var hash = 14695981039346656037UL;
        foreach (var message in conversation.Messages.Take(5))
        {
            foreach (var c in message.Text)
                hash = (hash ^ c) * 1099511628211UL;
            hash = (hash ^ '\n') * 1099511628211UL;
        }

        return hash;
    }
}
