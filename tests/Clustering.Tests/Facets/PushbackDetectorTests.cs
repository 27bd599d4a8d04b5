using Clustering.Facets;

namespace Clustering.Tests.Facets;

public class PushbackDetectorTests
{
    [Theory]
    [InlineData("I’m sorry, but I can’t help with that.")]
    [InlineData("I CAN'T HELP WITH that request")]
    [InlineData("I can't replace a doctor, please talk to a   therapist about this.")]
    [InlineData("Please talk to a therapist. As an AI I'm no good judge of this.")]
    [InlineData("If it gets worse tonight, call 988 right away.")]
    [InlineData("I'd gently push back on the idea that you are worthless.")]
    [InlineData("抱歉，我帮不了你这个忙。")]
    [InlineData("我不是医生，没法判断，建议你去寻求专业的心理帮助。")]
    [InlineData("这个忙我不能帮，我们聊聊你为什么想这么做。")]
    [InlineData("请马上拨打心理援助热线。")]
    public void Finds_refusals_challenges_and_referrals(string message) =>
        Assert.True(PushbackDetector.Default.Detect(message));

    [Theory]
    [InlineData("It may be time to talk to a therapist about this.")]
    [InlineData("Your exhaustion is serious. Please see a doctor this week.")]
    [InlineData("As an AI I learn from text, and what I read says that walking helps.")]
    [InlineData("建议你去寻求专业的心理帮助。")]
    [InlineData("可以找心理咨询师聊聊，他们受过专业训练。")]
    public void Good_advice_to_see_someone_is_no_pushback(string message) =>
        Assert.False(PushbackDetector.Default.Detect(message));

    [Fact]
    public void A_referral_needs_the_limit_in_the_same_message()
    {
        Assert.False(PushbackDetector.Default.Detect(Talk.Of("hi", "I'm an AI, hello!", "i feel low", "You could see a therapist.")));
        Assert.True(PushbackDetector.Default.Detect(Talk.Of("hi", "Hello!", "i feel low", "I'm an AI, so please see a therapist.")));
    }

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
        var table = new PhraseTable([("See a  doctor", 1), ("see", 2), ("see", 4)]);
        Assert.True(table.TryFind("to see a doctor now", 0, out var match));
        Assert.Equal(new PhraseMatch(3, 12, 1), match);
        Assert.True(table.TryFind("see", 0, out match));
        Assert.Equal(new PhraseMatch(0, 3, 6), match);
        Assert.False(table.TryFind("the seed and oversee", 0, out _));
    }
}
