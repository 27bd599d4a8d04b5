using Clustering.Anonymization;
using Clustering.Facets;

namespace Clustering.Tests.Facets;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("Could you tell me how to fix this error in my code?", Language.English)]
    [InlineData("hi", Language.English)]
    [InlineData("今天天气怎么样", Language.Chinese)]
    [InlineData("帮我看看这个 TypeError: undefined is not a function 是什么意思呀谢谢你", Language.Chinese)]
    [InlineData("Je voudrais réserver une table pour quatre personnes demain soir", Language.Other)]
    [InlineData("Ich möchte gerne wissen wie das funktioniert und warum", Language.Other)]
    [InlineData("12345 !!!", Language.Other)]
    [InlineData("", Language.Other)]
    public void Tells_english_chinese_and_other(string text, Language expected) =>
        Assert.Equal(expected, LanguageDetector.Detect(text));

    [Fact]
    public void Only_human_messages_count()
    {
        var conversation = Redactor.Default.Redact(new Conversation(
        [
            new Message(MessageRole.Human, "你好，请帮我翻译"),
            new Message(MessageRole.Assistant, "Here is the translation that you have asked for, and I hope that it is what you want."),
        ]));
        Assert.Equal(Language.Chinese, LanguageDetector.Detect(conversation));
    }
}
