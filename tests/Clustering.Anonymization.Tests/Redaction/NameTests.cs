namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>Names that people give when they introduce themselves, and their way through the conversation.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Hi, my name is Ann Lee and I need help.", "Hi, my name is [PERSON] and I need help.")]
    [InlineData("my name is rubija", "my name is [PERSON]")]
    [InlineData("My name is Jan van der Berg.", "My name is [PERSON].")]
    [InlineData("My name is Dr. Maria J. Okafor, hello", "My name is [PERSON], hello")]
    [InlineData("MY NAME IS VIKTOR AND I AM SAD", "MY NAME IS [PERSON] AND I AM SAD")]
    [InlineData("I’m called Zoltán.", "I’m called [PERSON].")]
    [InlineData("my last name is Szöllösy", "my last name is [PERSON]")]
    [InlineData("Please call me Ishmael.", "Please call me [PERSON].")]
    [InlineData("My name is Will, thanks. I will wait.", "My name is [PERSON], thanks. I will wait.")]
    [InlineData("Hello, this is Priya speaking", "Hello, this is [PERSON] speaking")]
    [InlineData("我叫李明，今年20岁", "我叫[PERSON]，今年[AGE]")]
    [InlineData("我叫李明今年20岁", "我叫[PERSON]今年[AGE]")]
    [InlineData("你好，我的名字是欧阳小雨。", "你好，我的名字是[PERSON]。")]
    [InlineData("我叫小雨，你呢", "我叫[PERSON]，你呢")]
    [InlineData("我姓王，请多关照", "我姓[PERSON]，请多关照")]
    [InlineData("你可以叫我王芳吧", "你可以叫我[PERSON]吧")]
    [InlineData("我叫Alice，来自上海", "我叫[PERSON]，来自[PLACE]")]
    public void Introduction_GivesAName(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("my name is not important")]
    [InlineData("My name is on the list. My name is misspelled.")]
    [InlineData("call me later, call me back, Call Me Maybe, don't call me crazy")]
    [InlineData("this is great. This is Python. THIS IS IT")]
    [InlineData("我叫你别去，我叫外卖了吗？我叫什么？")]
    [InlineData("这件事叫我高兴。他叫我去，老板叫我加班。帮我叫车。")]
    [InlineData("我叫什么名字不重要")]
    public void OrdinaryText_GivesNone(string text) => Assert.Equal(text, Redacted(text));

    [Fact]
    public void Name_RecognisedOnce_IsRedactedInTheWholeConversation_InAnyCasing()
    {
        var redacted = Talk(
            "Maria Okafor wrote this. Annals did not.", "Hello!", "My name is Maria Okafor.", "Nice to meet you, MARIA! maria's cat, Ms. okafor, okaforian.");
        Assert.Equal("[PERSON] wrote this. Annals did not.", redacted[0]);
        Assert.Equal("My name is [PERSON].", redacted[2]);
        Assert.Equal("Nice to meet you, [PERSON]! [PERSON]'s cat, Ms. [PERSON], okaforian.", redacted[3]);
    }

    [Fact]
    public void ChineseName_RecognisedOnce_IsRedactedInsideText_WithTheGivenNameAlone()
    {
        var redacted = Talk("王小燕是谁？", "你好", "我叫王小燕。", "小燕你好，王小燕同学。");
        Assert.Equal("[PERSON]是谁？", redacted[0]);
        Assert.Equal("[PERSON]你好，[PERSON]同学。", redacted[3]);
    }

    [Fact]
    public void EverydayWord_InAName_StaysElsewhere()
    {
        var redacted = Talk("My name is Grace Hopper.", "May grace be with you, hopper.");
        Assert.Equal("May grace be with you, [PERSON].", redacted[1]);
    }

    [Fact]
    public void Name_OfOneConversation_IsNotRedactedInAnother()
    {
        Talk("My name is Zephyrine.");
        Assert.Equal("Zephyrine is a word", Talk("Zephyrine is a word")[0]);
    }

    private static string Redacted(string text) => Redactor.Default.Redact(text).GetText();

    private static string[] Talk(params string[] texts)
    {
        var conversation = new Conversation(texts.Select((t, i) => new Message(i % 2 == 0 ? MessageRole.Human : MessageRole.Assistant, t)));
        return [.. Redactor.Default.Redact(conversation).Messages.Select(m => m.Text.GetText())];
    }
}
