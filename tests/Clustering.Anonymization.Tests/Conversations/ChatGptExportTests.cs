namespace Clustering.Anonymization.Tests.Conversations;

public class ChatGptExportTests
{
    private const string Nodes = """
        "root":{"id":"root","message":null,"parent":null,"children":["s"]},
        "s":{"message":{"author":{"role":"system"},"content":{"content_type":"text","parts":[""]}},"parent":"root","children":["q"]},
        "q":{"message":{"author":{"role":"user"},"create_time":1700000000.25,"content":{"content_type":"text","parts":["Tea?"]}},"parent":"s","children":["old","new"]},
        "old":{"message":{"author":{"role":"assistant"},"content":{"content_type":"text","parts":["No."]}},"parent":"q","children":[]},
        "new":{"message":{"author":{"role":"assistant"},"content":{"content_type":"multimodal_text","parts":[{"content_type":"image_asset_pointer"},"Yes."]}},"parent":"q","children":["code"]},
        "code":{"message":{"author":{"role":"assistant"},"content":{"content_type":"code","text":"boil()"}},"parent":"new","children":[]}
        """;

    [Theory]
    [InlineData("\"old\"", "Human: Tea?\nAssistant: No.")]
    [InlineData("\"code\"", "Human: Tea?\nAssistant: Yes.")]
    [InlineData("null", "Human: Tea?\nAssistant: Yes.")]
    [InlineData("\"gone\"", "Human: Tea?\nAssistant: Yes.")]
    public async Task The_current_branch_is_followed_and_without_it_the_last_children(string current, string script)
    {
        var reading = await Reading.Of($$"""[{"title":"t","create_time":1600000000,"mapping":{{{Nodes}}},"current_node":{{current}},"conversation_id":"c-1","id":"other"}]""");
        Assert.Equal(script, Reading.Script(reading.Single));
        Assert.Equal("c-1", reading.Single.Id.ToString());
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1600000000), reading.Single.CreatedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1700000000250), reading.Single.Messages[0].CreatedAt);
    }

    [Theory]
    [InlineData("\"b\"")]
    [InlineData("null")]
    public async Task A_tree_that_bites_its_tail_ends(string current)
    {
        var reading = await Reading.Of($$$$"""
            {"mapping":{"a":{"message":{"author":{"role":"user"},"content":"one"},"parent":"b","children":["b"]},"b":{"message":{"author":{"role":"assistant"},"content":"two"},"parent":"a","children":["a"]}},"current_node":{{{{current}}}}}
            """);
        Assert.Equal("Human: one\nAssistant: two", Reading.Script(reading.Single));
    }

    [Theory]
    [InlineData("""{"mapping":{}}""", ReadFailureReason.NoMessages, "mapping")]
    [InlineData("""{"mapping":{"a":3}}""", ReadFailureReason.WrongType, "mapping")]
    [InlineData("""{"mapping":[]}""", ReadFailureReason.WrongType, "mapping")]
    [InlineData("""{"mapping":{"a":{"message":"x"}}}""", ReadFailureReason.WrongType, "message")]
    public async Task A_bad_tree_says_where(string line, ReadFailureReason reason, string field)
    {
        var failure = (await Reading.Of(line)).Failure;
        Assert.Equal((reason, field), (failure.Reason, failure.Field));
    }
}
