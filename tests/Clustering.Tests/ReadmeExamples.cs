using Clustering;
using Clustering.Anonymization;
using Clustering.Facets;
using Clustering.Reports;
using Clustering.Sentiment;
using Clustering.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Readme;

/// <summary>The code of the README, line for line. Clustering.House.Tests compares the two.</summary>
public class ReadmeExamples
{
    [Fact]
    public async Task A_report_from_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("clustering");
        var before = Environment.CurrentDirectory;
        var console = Console.Out;
        var printed = new StringWriter();
        try
        {
            using (var file = File.Create(Path.Combine(folder.FullName, "chats.jsonl")))
                Sample(600, file);
            Environment.CurrentDirectory = folder.FullName;
            Console.SetOut(printed);

            var analysis = ConversationAnalysis.CreateBuilder().Build();
            Report report = await analysis.RunAsync(ConversationReader.ReadAsync("chats.jsonl"));
            foreach (var category in report.Categories)
                Console.WriteLine($"{category.Name}: {category.Share}, drift {category.Drift}");
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = before;
            folder.Delete(recursive: true);
        }

        Assert.Matches(@"(?m)^none: \d+ % \(\d+ to \d+ %\), drift ", printed.ToString());
    }

    [Fact]
    public void One_conversation_room_by_room()
    {
        var conversation = new Conversation(
        [
            new Message(MessageRole.Human, "Write to me at ada@example.org. I feel so alone since the funeral, I cry every night."),
            new Message(MessageRole.Assistant, "I'm so sorry for your loss."),
        ]);

        RedactedConversation redacted = Redactor.Default.Redact(conversation);
        AffectiveLabels labels = AffectiveClassifier.Default.Classify(redacted);   // labels.Primary, labels.Has(Category.Coaching), labels.Score(...)
        double? drift = SentimentDrift.Of(redacted);                               // null under six human messages

        Assert.Contains("[EMAIL]", redacted.Messages[0].Text.GetText(), StringComparison.Ordinal);
        Assert.Equal(Category.Counseling, labels.Primary);
        Assert.Null(drift);
    }

    [Fact]
    public void A_service()
    {
        var services = new ServiceCollection();

        services.AddConversationAnalysis(o =>
        {
            o.MinSubjects = 50;
            o.MinConversations = 100;
        });

        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<ConversationAnalysis>());
    }

    private static void Sample(int conversations, Stream file) =>
        new ConversationGenerator(new GeneratorOptions { Conversations = conversations, Subjects = conversations / 3 }).Write(file);
}
