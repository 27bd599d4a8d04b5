using Clustering.Anonymization;
using Clustering.Sentiment;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Tests.Sentiment;

public class SentimentDriftTests
{
    private const string Low = "I feel hopeless, I hate my life and everything is terrible";
    private const string Even = "What time does the train leave?";
    private const string High = "I'm so happy, this is absolutely wonderful, thank you!!!";

    [Fact]
    public void Five_human_messages_have_no_drift() => Assert.Null(SentimentDrift.Of(Human(Low, Low, Low, High, High)));

    [Fact]
    public void Assistant_messages_do_not_count() =>
        Assert.Null(SentimentDrift.Of(Redactor.Default.Redact(new Conversation(
            Enumerable.Range(0, 12).Select(i => new Message(i < 5 ? MessageRole.Human : MessageRole.Assistant, High))))));

    [Fact]
    public void Drift_is_the_last_three_minus_the_first_three()
    {
        Assert.Equal(2, SentimentDrift.Of(Human(Low, Low, Low, High, High, High)));
        Assert.Equal(-2, SentimentDrift.Of(Human(High, High, High, Low, Low, Low, Low)));
        Assert.Equal(0, SentimentDrift.Of(Human(Even, Even, Even, Low, High, Low, Even, Even, Even)));
        Assert.Equal(1.0 / 3, SentimentDrift.Of(Human(Even, Even, Even, Even, Even, High))!.Value, 12);
    }

    [Fact]
    public void Turning_a_conversation_round_turns_its_drift_round() =>
        Prop.ForAll(
            Gen.Elements(Low, Even, High, "I am sad", "thanks, that is good").ListOf().Where(l => l.Count >= 6).ToArbitrary(),
            list => SentimentDrift.SixthsOf(Human([.. list])) == -SentimentDrift.SixthsOf(Human([.. Enumerable.Reverse(list)]))
                && SentimentDrift.SixthsOf(Human([.. list])) is >= -12 and <= 12)
            .QuickCheckThrowOnFailure();

    private static RedactedConversation Human(params string[] texts) =>
        Redactor.Default.Redact(new Conversation(texts.Select(t => new Message(MessageRole.Human, t))));
}
