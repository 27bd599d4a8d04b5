using System.Text;

namespace Clustering.Anonymization.Tests.Conversations;

/// <summary>A word planted wherever a parser or a stream could quote it must not leave by an exception or a failure.</summary>
public class SecretTests
{
    private const string Secret = "Zanzibar4711";

    public static TheoryData<string> Lines =>
    [
        Secret,
        $"\"{Secret}",
        $"{{{Secret}}}",
        $"{{\"{Secret}\":{Secret}}}",
        $"{{\"messages\":\"{Secret}\"}}",
        $"{{\"messages\":[\"{Secret}\"]}}",
        $"{{\"messages\":[{{\"role\":\"{Secret}\",\"content\":\"a\"}}]}}",
        $"{{\"messages\":[{{\"role\":\"user\",\"content\":\"{Secret}\\ud800\"}}]}}",
        $"{{\"messages\":[{{\"role\":\"user\",\"content\":\"{Secret}\\q\"}}]}}",
        $"{{\"messages\":[{{\"role\":\"user\",\"content\":\"{Secret}\"}}],\"id\":[\"{Secret}\"]}}",
        $"{{\"messages\":[{{\"role\":\"user\",\"content\":\"{Secret}\"}}],\"user\":{{\"{Secret}\":\"{Secret}\"}}}}",
        $"{{\"mapping\":{{\"{Secret}\":\"{Secret}\"}}}}",
        $"{{\"mapping\":{{\"{Secret}\":{{\"message\":null}},\"{Secret}\":{{\"message\":null}}}},\"current_node\":\"{Secret}\"}}",
        $"{{\"chosen\":\"{Secret}\"}}",
        $"[{Secret}]",
        $"[{{\"messages\":\"{Secret}\"}}",
        $"{{\"{Secret}\":{new string('[', 100)}",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_bad_line_is_never_quoted(string line)
    {
        foreach (bool strict in new[] { true, false })
        {
            var reading = await Reading.Of(line, new() { Strict = strict });
            Assert.NotNull(reading.Error);
            Assert.Null(reading.Error.InnerException);
            Assert.DoesNotContain(Secret, reading.Error.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, string.Join(' ', reading.Failures.Places), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_word_of_a_broken_stream_is_not_passed_on()
    {
        var good = Encoding.UTF8.GetBytes(Reading.Good + "\n" + Secret);
        var reading = await Reading.Of(new DribbleStream(good, 60, () => new IOException(Secret)), new());
        Assert.Single(reading.Conversations);
        Assert.Equal(new ReadFailure("input", 2, ReadFailureReason.Unreadable, null), reading.Failure);
        Assert.DoesNotContain(Secret, reading.Error!.ToString(), StringComparison.Ordinal);
        Assert.Null(reading.Error.InnerException);
    }

    [Fact]
    public async Task A_conversation_and_its_messages_say_a_fixed_word()
    {
        var conversation = (await Reading.Of(Reading.Good.Replace("swifts", Secret, StringComparison.Ordinal))).Single;
        Assert.Equal(("Conversation", "Message"), (conversation.ToString(), conversation.Messages[0].ToString()));
    }
}
