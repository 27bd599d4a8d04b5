using Clustering.Anonymization;
using Clustering.Embeddings;

namespace Clustering.Tests.Embeddings;

public sealed class FeatureExtractorTests
{
    [Fact]
    public void Only_human_messages_count()
    {
        var alone = Extract((MessageRole.Human, "I cannot sleep before the exam"));
        var answered = Extract(
            (MessageRole.System, "Be kind"), (MessageRole.Human, "I cannot sleep before the exam"),
            (MessageRole.Assistant, "Tell me about your teacher"), (MessageRole.Tool, "weather: rain"));
        Assert.Equal(alone.Buckets, answered.Buckets);
        Assert.Equal(alone.Counts, answered.Counts);
        Assert.Equal(alone.Terms, answered.Terms);
    }

    [Fact]
    public void Shipped_words_name_in_both_languages()
    {
        var words = Extract((MessageRole.Human, "I cannot sleep 我的父母不理解我")).Terms.Select(t => Reports.Vocabulary.Shipped[t].Value).ToArray();
        Assert.Contains("sleep", words);
        Assert.Contains("父母", words);
    }

    [Fact]
    public void Redacted_spans_leave_no_feature() => Assert.Equal(
        Extract((MessageRole.Human, "write to anna@example.org now")).Buckets,
        Extract((MessageRole.Human, "write to bob.smith@example.com now")).Buckets);

    private static DocumentFeatures Extract(params (MessageRole Role, string Text)[] messages) =>
        FeatureExtractor.Extract(Redactor.Default.Redact(new Conversation(messages.Select(m => new Message(m.Role, m.Text)))));
}
