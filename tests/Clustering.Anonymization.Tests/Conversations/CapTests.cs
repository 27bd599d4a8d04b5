using System.Text;

namespace Clustering.Anonymization.Tests.Conversations;

public class CapTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_line_may_be_as_long_as_the_cap_and_not_a_byte_longer(int over, bool isRead)
    {
        foreach (string end in new[] { "\n", "\r\n", "" })
        {
            var reading = await Reading.Of(
                Reading.Good + end, new() { MaxLineBytes = Encoding.UTF8.GetByteCount(Reading.Good) - over, MaxFailureShare = 1 });
            Assert.Equal(isRead, reading.Conversations.Count == 1);
            if (!isRead)
                Assert.Equal(new ReadFailure("input", 1, ReadFailureReason.LineTooLong, null), reading.Failure);
        }
    }

    [Theory]
    [InlineData("", "\n", "")]
    [InlineData("[", ",", "]")]
    public async Task What_is_too_long_is_passed_over_without_being_held(string open, string between, string close)
    {
        string longOne = Reading.Good.Replace("swifts", new string('s', 10_000_000), StringComparison.Ordinal);
        byte[] packed = Reading.Gzip(open + Reading.Good + between + longOne + between + Reading.Good + close);
        var options = new ConversationReadOptions { MaxLineBytes = 100_000, MaxFailureShare = 1 };
        var stream = ConversationReader.ReadAsync(new MemoryStream(packed), "input", options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int good = 0;
        await foreach (var conversation in stream)
            good += conversation.Messages.Count;
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4_000_000);
        Assert.Equal(4, good);
        Assert.Equal(new ReadFailure("input", 2, ReadFailureReason.LineTooLong, null), Assert.Single(stream.Failures.Places));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public async Task Depth_counts_nested_objects_and_arrays(int cap, bool isRead)
    {
        var reading = await Reading.Of(Reading.Good, new() { MaxDepth = cap, MaxFailureShare = 1 });
        Assert.Equal(isRead, reading.Conversations.Count == 1);
        if (!isRead)
            Assert.Equal(ReadFailureReason.TooDeep, reading.Failure.Reason);
    }

    [Theory]
    [InlineData("{\"x\":", "}")]
    [InlineData("{\"messages\":[{\"role\":\"user\",\"content\":[{\"parts\":", "}]}]}")]
    public async Task A_million_brackets_are_too_deep_and_under_a_boundless_cap_no_crash(string before, string after)
    {
        string deep = before + new string('[', 1_000_000) + new string(']', 1_000_000) + after;
        Assert.Equal(ReadFailureReason.TooDeep, (await Reading.Of(deep)).Failure.Reason);
        var reading = await Reading.Of(deep, new() { MaxDepth = int.MaxValue, MaxFailureShare = 1 });
        Assert.Equal(1, reading.Failures.Total);
        Assert.NotEqual(ReadFailureReason.TooDeep, reading.Failure.Reason);
    }

    [Fact]
    public async Task Messages_are_capped_in_number_and_length()
    {
        const string Three = """{"messages":[{"role":"user","content":"abc"},{"role":"user","content":""},{"role":"user","content":"d🙂"},{"role":"user","content":"e"}]}""";
        Assert.Equal(3, (await Reading.Of(Three, new() { MaxMessages = 3, MaxMessageCharacters = 3 })).Single.Messages.Count);
        var many = (await Reading.Of(Three, new() { MaxMessages = 2, MaxFailureShare = 1 })).Failure;
        Assert.Equal((ReadFailureReason.TooManyMessages, "messages"), (many.Reason, many.Field));
        var wide = (await Reading.Of(Three, new() { MaxMessageCharacters = 2, MaxFailureShare = 1 })).Failure;
        Assert.Equal((ReadFailureReason.MessageTooLong, "messages"), (wide.Reason, wide.Field));
    }

    [Fact]
    public void A_limit_out_of_its_range_is_refused_at_once()
    {
        foreach (var options in new ConversationReadOptions[]
        {
            new() { MaxFailureShare = double.NaN }, new() { MaxFailureShare = 1.1 }, new() { MaxLineBytes = 0 }, new() { MaxLineBytes = int.MaxValue },
            new() { MaxDepth = 0 }, new() { MaxMessages = 0 }, new() { MaxMessageCharacters = 0 },
        })
            Assert.Throws<ArgumentOutOfRangeException>(() => ConversationReader.ReadAsync("x", options));
    }
}
