using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;
using Clustering.Sentiment;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Tests;

public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "I feel sad", "not good at all!!!", "[EMAIL]", "[PERSON_1", "\uD83D", "\uDE00", "😀", "\u200B", "１２３", "中文很好", "……", "**", "a@b.c", "4111 1111 1111 1111",
        "\0", "\r\n", "but", "don’t", "e\u0301\u0301", "\uFFFD", "𠮷野家", "i'm", "-", "''", "   ", "没有", "哈哈哈哈", "sooooo", "https://", "+1", new string('x', 300),
    ];

    [Fact]
    public void No_text_makes_a_room_throw_or_leave_its_range() => Prop.ForAll(Texts(), texts =>
    {
        var conversation = new Conversation(texts.Select((t, i) => new Message((MessageRole)(i % 4), t)));
        var redacted = Redactor.Default.Redact(conversation);
        var labels = AffectiveClassifier.Default.Classify(redacted);
        PushbackDetector.Default.Detect(redacted);
        var features = FeatureExtractor.Extract(redacted);
        Assert.Equal(features.Buckets.Length, features.Counts.Length);
        Assert.InRange(labels.ContentCreationScore, 0, 1);
        Assert.InRange(SentimentDrift.Of(redacted) ?? 0, -2, 2);
        Assert.All(texts, t => Assert.InRange(SentimentAnalyzer.Default.Polarity(t), -1, 1));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Texts_with_very_many_features_are_read_whole()
    {
        // Sizes around the doubling of the buffers: the number of distinct features of a text decides where they grow.
        for (var words = 150; words < 420; words += 3)
        {
            var text = string.Join(' ', Enumerable.Range(0, words).Select(i => Reports.Vocabulary.Shipped[i * 40].Value));
            var labels = AffectiveClassifier.Default.Classify(Redactor.Default.Redact(new Conversation([new Message(MessageRole.Human, text)])));
            Assert.InRange(labels.Score(Reports.Category.None), 0, 1);
        }
    }

    private static Arbitrary<string[]> Texts() => Gen.OneOf(
            Gen.Elements(Pieces).ArrayOf().Select(p => string.Join(' ', p)),
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))
        .NonEmptyListOf().Select(l => l.Take(9).ToArray()).ToArbitrary();
}
