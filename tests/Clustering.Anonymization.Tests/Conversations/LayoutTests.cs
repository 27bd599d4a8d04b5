using System.Text;

namespace Clustering.Anonymization.Tests.Conversations;

public class LayoutTests
{
    private const string Indented = """

        {
          "messages": [
            { "role": "user", "content": "Braces } ] , { and \"quotes\" \\" },
            { "role": "assistant", "content": "Fine." }
          ]
        }

        """;

    public static TheoryData<string, int> Layouts => new()
    {
        { $"{Reading.Good}\n{Reading.Good}", 2 },
        { $"\r\n\r\n{Reading.Good}\r\n\r\n{Reading.Good}\r\n", 2 },
        { $"[{Reading.Good},{Reading.Good}]", 2 },
        { $" \n[\n{Reading.Good}\r\n ,\n{Indented}, {Reading.Good}\n]\n ", 3 },
        { Indented, 1 },
        { Indented + Indented + Reading.Good, 3 },
        { Indented.ReplaceLineEndings("\r\n"), 1 },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Every_layout_reads_the_same_plain_packed_marked_and_dribbling(string text, int count)
    {
        byte[] plain = Encoding.UTF8.GetBytes(text);
        byte[] packed = Reading.Gzip(text);
        byte[] marked = Encoding.UTF8.GetBytes("\uFEFF" + text);
        foreach (byte[] bytes in new[] { plain, packed, marked, Reading.Gzip("\uFEFF" + text) })
        {
            foreach (int atOnce in new[] { 1, 2, 3, 7, 100_000 })
            {
                var reading = await Reading.Of(new DribbleStream(bytes, atOnce), new() { Strict = true });
                Assert.Null(reading.Error);
                Assert.Equal(count, reading.Conversations.Count);
                Assert.Equal("Assistant", reading.Conversations[^1].Messages[^1].Role.ToString());
            }
        }
    }

    [Theory]
    [InlineData("[G,{},G]", 2, 2, ReadFailureReason.UnknownShape)]
    [InlineData("[G,3 4,G]", 2, 2, ReadFailureReason.NotJson)]
    [InlineData("[G,,G]", 2, 2, ReadFailureReason.NotJson)]
    [InlineData("[G G,G]", 1, 1, ReadFailureReason.NotJson)]
    [InlineData("[G,G,]", 2, 3, ReadFailureReason.NotJson)]
    [InlineData("[G,G", 1, 2, ReadFailureReason.NotJson)]
    [InlineData("[G,G,", 2, 3, ReadFailureReason.NotJson)]
    [InlineData("[G,G] G", 2, 3, ReadFailureReason.NotJson)]
    [InlineData("[G,{\"a\":\"b\n},G]", 2, 2, ReadFailureReason.NotJson)]
    [InlineData("{\nG", 1, 1, ReadFailureReason.NotJson)]
    public async Task A_bad_element_is_counted_by_its_number(string layout, int good, long at, ReadFailureReason reason)
    {
        var reading = await Reading.Of(layout.Replace("G", Reading.Good, StringComparison.Ordinal));
        Assert.Equal(new ReadFailure("input", at, reason, null), reading.Failure);
        Assert.Equal(good, reading.Conversations.Count);
    }

    [Fact]
    public async Task Elements_longer_than_any_buffer_are_read()
    {
        string large = Reading.Good.Replace("swifts", new string('鸟', 150_000), StringComparison.Ordinal);
        foreach (string text in new[] { $"{large}\n{Reading.Good}\n{large}", $"[{large},{Reading.Good},{large}]" })
            Assert.Equal(3, (await Reading.Of(new DribbleStream(Encoding.UTF8.GetBytes(text), 10_007))).Conversations.Count);
    }
}
