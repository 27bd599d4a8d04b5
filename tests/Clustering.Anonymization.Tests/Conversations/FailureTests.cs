using System.Text;

namespace Clustering.Anonymization.Tests.Conversations;

public class FailureTests
{
    [Theory]
    [InlineData("not json", ReadFailureReason.NotJson, null)]
    [InlineData("{\"messages\":[", ReadFailureReason.NotJson, null)]
    [InlineData("{} {}", ReadFailureReason.NotJson, null)]
    [InlineData("{\"messages\":[],}", ReadFailureReason.NotJson, null)]
    [InlineData("17", ReadFailureReason.UnknownShape, null)]
    [InlineData("null", ReadFailureReason.UnknownShape, null)]
    [InlineData("{}", ReadFailureReason.UnknownShape, null)]
    [InlineData("{\"text\":\"a\"}", ReadFailureReason.UnknownShape, null)]
    [InlineData("{\"messages\":{}}", ReadFailureReason.WrongType, "messages")]
    [InlineData("{\"conversation\":[1]}", ReadFailureReason.WrongType, "conversation")]
    [InlineData("{\"messages\":[{\"role\":\"user\",\"content\":5}]}", ReadFailureReason.WrongType, "content")]
    [InlineData("{\"messages\":[{\"role\":[],\"content\":\"a\"}]}", ReadFailureReason.WrongType, "role")]
    [InlineData("{\"conversations\":[{\"from\":\"human\",\"value\":true}]}", ReadFailureReason.WrongType, "value")]
    [InlineData("{\"messages\":[{\"role\":\"narrator\",\"content\":\"a\"}]}", ReadFailureReason.UnknownRole, "role")]
    [InlineData("{\"conversations\":[{\"from\":\"narrator\",\"value\":\"a\"}]}", ReadFailureReason.UnknownRole, "from")]
    [InlineData("{\"chat_messages\":[{\"sender\":\"narrator\",\"text\":\"a\"}]}", ReadFailureReason.UnknownRole, "sender")]
    [InlineData("{\"messages\":[{\"content\":\"a\"}]}", ReadFailureReason.UnknownRole, "role")]
    [InlineData("{\"messages\":[]}", ReadFailureReason.NoMessages, "messages")]
    [InlineData("{\"messages\":null}", ReadFailureReason.NoMessages, "messages")]
    [InlineData("{\"messages\":[{\"role\":\"user\",\"content\":\" \\n\"}]}", ReadFailureReason.NoMessages, "messages")]
    [InlineData("{\"chosen\":\"\"}", ReadFailureReason.NoMessages, "chosen")]
    [InlineData("{\"messages\":[{\"role\":\"user\",\"content\":\"\\ud83d\"}]}", ReadFailureReason.NotUtf8, null)]
    [InlineData("{\"messages\":[{\"role\":\"user\",\"content\":\"a\",\"\\ude42ontent\":\"b\"}]}", ReadFailureReason.NotUtf8, null)]
    public async Task A_bad_line_is_counted_with_its_place_and_the_rest_is_read(string line, ReadFailureReason reason, string? field)
    {
        var reading = await Reading.Of($"{Reading.Good}\n\n{line}\n{Reading.Good}\n");
        Assert.Equal(new ReadFailure("input", 3, reason, field), reading.Failure);
        Assert.Equal(2, reading.Conversations.Count);
        Assert.Equal(1, reading.Failures.Total);
        Assert.Equal(new Dictionary<ReadFailureReason, long> { [reason] = 1 }, reading.Failures.Counts);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Reading.Good + "\n{\"messages\":[{\"role\":\"user\",\"content\":\"caf"), 0xE9, .. "\"}]}"u8];
        Assert.Equal(new ReadFailure("input", 2, ReadFailureReason.NotUtf8, null), (await Reading.Of(bytes)).Failure);
    }

    [Fact]
    public async Task Strict_stops_at_the_first()
    {
        var reading = await Reading.Of($"{Reading.Good}\n{{}}\n{Reading.Good}\n", new() { Strict = true });
        Assert.Single(reading.Conversations);
        Assert.Equal(new ReadFailure("input", 2, ReadFailureReason.UnknownShape, null), reading.Error?.Failure);
        Assert.Equal("input, line 2: UnknownShape.", reading.Error?.Message);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public async Task More_than_the_allowed_share_of_bad_lines_fails_the_run_after_the_last(int good, bool fails)
    {
        var reading = await Reading.Of("{}\n" + string.Concat(Enumerable.Repeat(Reading.Good + "\n", good)), new());
        Assert.Equal(good, reading.Conversations.Count);
        Assert.Equal(fails, reading.Error is not null);
        Assert.Null(reading.Error?.Failure);
    }

    [Fact]
    public async Task Only_the_first_places_are_kept_and_all_are_counted()
    {
        var reading = await Reading.Of(string.Concat(Enumerable.Repeat("x\n", 150)));
        Assert.Equal((150, ReadFailures.MaxPlaces, 100), (reading.Failures.Total, reading.Failures.Places.Count, reading.Failures.Places[^1].Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\t")]
    [InlineData("[ ]")]
    [InlineData("\uFEFF")]
    public async Task Nothing_is_no_failure(string text)
    {
        var reading = await Reading.Of(text, new() { Strict = true });
        Assert.Null(reading.Error);
        Assert.Empty(reading.Conversations);
    }

    [Fact]
    public async Task A_stream_is_enumerated_once()
    {
        var stream = ConversationReader.ReadAsync(new MemoryStream("{}"u8.ToArray()), "input", Reading.Lenient());
        await Reading.Of(stream);
        Assert.Throws<InvalidOperationException>(() => stream.GetAsyncEnumerator());
    }
}
