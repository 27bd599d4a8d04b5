using System.Globalization;

namespace Clustering.Anonymization.Tests.Conversations;

public class IdentityAndTimeTests
{
    private const string Messages = "\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]";

    [Theory]
    [InlineData("\"id\":\"x\"", "x")]
    [InlineData("\"id\":12", "12")]
    [InlineData("\"id\":\"x\",\"conversation_id\":\"y\"", "y")]
    [InlineData("\"uuid\":\"u\",\"id\":\"x\"", "u")]
    [InlineData("\"conversation_hash\":\"h\"", "h")]
    [InlineData("\"id\":null", "")]
    public async Task The_identifier_is_found(string fields, string expected) =>
        Assert.Equal(expected, (await Reading.Of($"{{{fields},{Messages}}}")).Single.Id.ToString());

    [Theory]
    [InlineData("\"user_id\":\"ann\"", "ann")]
    [InlineData("\"user\":7", "7")]
    [InlineData("\"subject\":\"s\"", "s")]
    [InlineData("\"account\":{\"name\":\"n\",\"uuid\":\"k\"}", "k")]
    [InlineData("\"user\":{\"id\":9}", "9")]
    [InlineData("\"hashed_ip\":\"p\"", "p")]
    [InlineData("\"hashed_ip\":\"p\",\"user_id\":\"ann\"", "ann")]
    [InlineData("\"user_id\":null", "")]
    [InlineData("\"user_id\":\"\"", "")]
    public async Task The_subject_is_found(string fields, string expected)
    {
        var conversation = (await Reading.Of($"{{{Messages},{fields}}}")).Single;
        Assert.Equal(expected, conversation.Subject.ToString());
        Assert.Equal(expected != "", conversation.HasSubject);
    }

    [Fact]
    public async Task An_address_in_a_message_names_the_subject() =>
        Assert.Equal("p", (await Reading.Of("""{"conversation":[{"role":"user","content":"a","hashed_ip":"p"},{"role":"user","content":"b","hashed_ip":"q"}]}""")).Single.Subject.ToString());

    [Theory]
    [InlineData("\"user_id\":true", "user_id")]
    [InlineData("\"user\":{\"name\":\"n\"}", "user")]
    [InlineData("\"account\":[1]", "account")]
    [InlineData("\"id\":{\"id\":1}", "id")]
    public async Task A_subject_that_cannot_be_read_is_refused_rather_than_forgotten(string fields, string expected)
    {
        var failure = (await Reading.Of($"{{{Messages},{fields}}}")).Failure;
        Assert.Equal((ReadFailureReason.WrongType, expected), (failure.Reason, failure.Field));
    }

    [Theory]
    [InlineData("\"2024-05-01T09:30:15Z\"", "2024-05-01T09:30:15.0000000+00:00")]
    [InlineData("\"2024-05-01T09:30:15.1234567890+02:00\"", "2024-05-01T09:30:15.1234567+02:00")]
    [InlineData("\"2024-05-01 09:30:15\"", "2024-05-01T09:30:15.0000000+00:00")]
    [InlineData("\"2024-05-01 09:30:15 UTC\"", "2024-05-01T09:30:15.0000000+00:00")]
    [InlineData("\"2024-02-29T09:30-0530\"", "2024-02-29T09:30:00.0000000-05:30")]
    [InlineData("\"2024-05-01T09:30:15\\u002B01:00\"", "2024-05-01T09:30:15.0000000+01:00")]
    [InlineData("\"2024-05-01\"", "2024-05-01T00:00:00.0000000+00:00")]
    [InlineData("1714555815", "2024-05-01T09:30:15.0000000+00:00")]
    [InlineData("1714555815.5", "2024-05-01T09:30:15.5000000+00:00")]
    [InlineData("1714555815500", "2024-05-01T09:30:15.5000000+00:00")]
    [InlineData("\"1714555815\"", "2024-05-01T09:30:15.0000000+00:00")]
    public async Task A_time_is_read(string time, string expected)
    {
        foreach (string name in new[] { "created_at", "create_time", "timestamp" })
        {
            var conversation = (await Reading.Of($"{{\"{name}\":{time},{Messages}}}")).Single;
            Assert.Equal(expected, conversation.CreatedAt?.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"2024-05-01T25:00:00Z\"")]
    [InlineData("\"2024-05-01T09:30:15+15:00\"")]
    [InlineData("\"2024-05-01T09:30:15Zzz\"")]
    [InlineData("\"0001-01-01T00:00:00+02:00\"")]
    [InlineData("\"9999-12-31T23:59:59-02:00\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"NaN\"")]
    [InlineData("20240501")]
    [InlineData("20240501093015")]
    [InlineData("1e999")]
    [InlineData("-5")]
    [InlineData("true")]
    [InlineData("{\"$date\":1}")]
    [InlineData("[1714555815]")]
    [InlineData("null")]
    public async Task A_time_that_cannot_be_read_is_unknown(string time) =>
        Assert.Null((await Reading.Of($"{{\"created_at\":{time},{Messages}}}")).Single.CreatedAt);

    [Fact]
    public async Task Without_a_time_of_its_own_a_conversation_begins_with_its_first_dated_message() =>
        Assert.Equal(
            DateTimeOffset.FromUnixTimeSeconds(1714555815),
            (await Reading.Of("""{"messages":[{"role":"user","content":"a"},{"role":"user","content":"b","timestamp":1714555815}]}""")).Single.CreatedAt);
}
