using Clustering.Sentiment;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Tests.Sentiment;

public class SentimentAnalyzerTests
{
    private static readonly SentimentAnalyzer Analyzer = SentimentAnalyzer.Default;

    [Theory]
    [InlineData("This is wonderful", "This is not wonderful")]
    [InlineData("I am very happy", "I am happy")]
    [InlineData("I am happy", "I am slightly happy")]
    [InlineData("This is good!!!", "This is good")]
    [InlineData("This is GOOD", "This is good")]
    [InlineData("This is soooo goooood", "This is so good")]
    [InlineData("The start was terrible but the end was wonderful", "The start was wonderful but the end was terrible")]
    [InlineData("see you later 😍", "see you later")]
    [InlineData("see you later :)", "see you later :(")]
    [InlineData("This is good", "Is this good?")]
    [InlineData("我非常开心", "我开心")]
    [InlineData("我开心", "我不开心")]
    [InlineData("很累但是很开心", "很开心但是很累")]
    [InlineData("太棒了", "太糟糕了")]
    public void The_first_is_more_positive_than_the_second(string first, string second) =>
        Assert.True(Analyzer.Polarity(first) > Analyzer.Polarity(second), $"{Analyzer.Polarity(first)} {Analyzer.Polarity(second)}");

    [Theory]
    [InlineData("I feel hopeless, I hate my life and everything is terrible", SentimentLevel.VeryNegative)]
    [InlineData("I am sad", SentimentLevel.Negative)]
    [InlineData("What time does the train to Leeds leave?", SentimentLevel.Neutral)]
    [InlineData("Thanks, that is good.", SentimentLevel.Positive)]
    [InlineData("I'm so happy, this is absolutely wonderful, thank you!!!", SentimentLevel.VeryPositive)]
    [InlineData("我很难过", SentimentLevel.Negative)]
    [InlineData("请问明天几点开门", SentimentLevel.Neutral)]
    [InlineData("太棒了！我好开心！谢谢你！", SentimentLevel.VeryPositive)]
    public void Messages_have_the_level_that_a_reader_gives_them(string text, SentimentLevel expected) =>
        Assert.Equal(expected, Analyzer.Level(text));

    [Theory]
    [InlineData("")]
    [InlineData("[EMAIL] [PERSON_1] [URL]")]
    [InlineData("http://example.com/:/x")]
    [InlineData("\ud800")]
    [InlineData("12:30")]
    public void Placeholders_and_odd_text_are_neutral(string text) => Assert.Equal(0, Analyzer.Polarity(text));

    [Fact]
    public void Negation_does_not_cross_punctuation() =>
        Assert.True(Analyzer.Polarity("No, it was wonderful") > 0);

    [Fact]
    public void Every_text_has_a_polarity_between_minus_one_and_one()
    {
        var words = new[] { "good", "not", "very", "but", "TERRIBLE", "sooo", "!", "?", ":)", "😭", "我", "不", "很", "开心", "难过", "但是", "\ud800", "[NAME]", " ", "." };
        Prop.ForAll(
            Gen.Elements(words).ListOf().ToArbitrary(),
            list => Math.Abs(Analyzer.Polarity(string.Join(' ', list))) < 1 && Math.Abs(Analyzer.Polarity(string.Concat(list))) < 1)
            .QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => Math.Abs(Analyzer.Polarity(text)) < 1).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        const string text = "I'm sooo happy :) but not very proud, 今天不太开心 😭 [EMAIL]";
        Analyzer.Polarity(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Analyzer.Polarity(text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }
}
