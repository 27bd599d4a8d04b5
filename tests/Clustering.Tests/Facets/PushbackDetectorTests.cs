using Clustering.Facets;

namespace Clustering.Tests.Facets;

public class PushbackDetectorTests
{
    [Theory]
    [InlineData("I’m sorry, but I can’t help with that.")]
    [InlineData("I CAN'T HELP WITH that request")]
    [InlineData("It may be time to talk to a   therapist about this.")]
    [InlineData("I'd gently push back on the idea that you are worthless.")]
    [InlineData("抱歉，我帮不了你这个忙。")]
    [InlineData("建议你去寻求专业的心理帮助。")]
    public void Finds_refusals_challenges_and_referrals(string message) =>
        Assert.True(PushbackDetector.Default.Detect(message));

    [Theory]
    [InlineData("Sorry, there are no tables at 7 pm. Shall I try 8?")]
    [InlineData("I could not find any flights on that day.")]
    [InlineData("I'm sorry that your parcel is late, I will refund the fee.")]
    [InlineData("The clerk said: \"I can't help with that\" and left.")]
    [InlineData("抱歉，没有符合您要求的酒店。")]
    [InlineData("")]
    public void Customer_service_and_quotations_are_no_pushback(string message) =>
        Assert.False(PushbackDetector.Default.Detect(message));

    [Fact]
    public void Only_the_assistant_pushes_back()
    {
        Assert.False(PushbackDetector.Default.Detect(Talk.Of("Sorry, I can't help with that.", "No worries at all.")));
        Assert.True(PushbackDetector.Default.Detect(Talk.Of("Please write it.", "Sorry, I can't help with that.")));
    }

    [Fact]
    public void A_phrase_ends_at_a_words_bound()
    {
        var table = new PhraseTable(["see a doctor", "see"]);
        Assert.True(table.TryFind("to see a doctor now", 0, out var start, out var length));
        Assert.Equal((3, 12), (start, length));
        Assert.False(table.TryFind("the seed and oversee", 0, out _, out _));
    }
}
