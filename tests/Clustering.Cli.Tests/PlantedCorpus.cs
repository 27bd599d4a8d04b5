using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Clustering.Anonymization;
using Clustering.Testing;

namespace Clustering.Cli.Tests;

/// <summary>
/// Conversations of as many subjects, with identifiers of every kind in 1, k - 1, k and k + 1 of them, some also as ids, and bad lines that quote one of each kind.
/// </summary>
internal sealed class PlantedCorpus
{
    public const int Conversations = 2_000;

    private const int Threshold = 25;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] BadShapes =
    [
        "{0}", """{"messages":[{"role":"{0}","content":"hi"}]}""", """{"messages":"{0}"}""", """{"messages":[{0}""",
        """{"{0}":1}""", """{"messages":[{"role":"user","content":{"a":"{0}"}}]}""", """{"id":"{0}","user_id":"{0}","messages":[{}]}""",
    ];

    private PlantedCorpus()
    {
        var generated = new ConversationGenerator(new GeneratorOptions { Seed = 5, Conversations = Conversations, Subjects = Conversations, IdentifierShare = 0 })
            .Generate().DistinctBy(g => g.Subject).ToList();
        var planter = new IdentifierPlanter(17);
        var planted = generated.Select(_ => new List<PlantedIdentifier>()).ToList();
        var next = 0;
        foreach (var kind in IdentifierPlanter.Kinds)
            foreach (var (holders, index) in new[] { 1, Threshold - 1, Threshold, Threshold + 1 }.Select((h, i) => (h, i)))
            {
                var secret = planter.Plant(kind, index % 2 == 0 ? "en" : "zh", index);
                Secrets.Add(secret);
                for (var i = 0; i < holders; i++)
                    planted[next++ % planted.Count].Add(secret);
            }

        Good = [.. generated.Select((g, i) => Line(g, planted[i], asIds: i % 10 == 0))];
        Bad = [.. Secrets.DistinctBy(s => s.Kind).Select((s, i) => BadShapes.Select(b => b.Replace("{0}", JsonEncodedText.Encode(s.Value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), StringComparison.Ordinal)).ToArray())];
    }

    public static PlantedCorpus Shared { get; } = new();

    public List<PlantedIdentifier> Secrets { get; } = [];

    public IReadOnlyList<string> Good { get; }

    /// <summary>For each kind, one secret in each bad shape.</summary>
    public IReadOnlyList<string[]> Bad { get; }

    /// <summary>Good lines with every bad one strewn among them.</summary>
    public string Text()
    {
        var bad = Bad.SelectMany(b => b).ToList();
        var step = Good.Count / bad.Count;
        var text = new StringBuilder();
        for (var i = 0; i < Good.Count; i++)
        {
            text.Append(Good[i]).Append('\n');
            if (i % step == 0 && i / step < bad.Count)
                text.Append(bad[i / step]).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(GeneratedConversation conversation, List<PlantedIdentifier> planted, bool asIds) => JsonSerializer.Serialize(new
    {
        conversation_id = asIds && planted.Count > 0 ? conversation.Id + planted[0].Value : conversation.Id,
        user_id = asIds && planted.Count > 0 ? planted[0].Value + conversation.Subject : conversation.Subject,
        messages = conversation.Messages.Select(m => (Role: m.Role == MessageRole.Human ? "user" : "assistant", m.Text))
            .Concat(planted.Select(p => (Role: "user", Text: p.Sentence)))
            .Select(m => new { role = m.Role, content = m.Text }),
    }, Readable);
}
