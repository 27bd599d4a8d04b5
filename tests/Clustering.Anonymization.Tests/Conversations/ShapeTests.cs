namespace Clustering.Anonymization.Tests.Conversations;

public class ShapeTests
{
    private const string Birds = "Human: Where do swifts sleep?\nAssistant: In the air.";

    [Theory]
    [InlineData("""{"messages":[{"role":"user","content":"Where do swifts sleep?"},{"role":"assistant","content":"In the air."}]}""")]
    [InlineData("""{"lang":"en","messages":[{"content":"Where do swifts sleep?","name":null,"role":"USER","value":0.5},{"author":{"name":"x","role":"assistant"},"content":"In the air."}],"extra":{"messages":3}}""")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"x"}},{"type":"text","text":"Where do swifts sleep?"}]},{"role":"assistant","content":"In the air."}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":null},{"role":"user","content":"Where do swifts sleep?"},{"role":"assistant","content":" "},{"role":"assistant","content":"In the air."}]}""")]
    [InlineData("""{"conversations":[{"from":"human","value":"Where do swifts sleep?"},{"from":"gpt","value":"In the air."}]}""")]
    [InlineData("""{"id":"a","conversations":[{"from":"user","value":"Where do swifts sleep?"},{"from":"bard","value":"In the air."}]}""")]
    [InlineData("""{"conversation_hash":"h","model":"m","timestamp":1681000000,"conversation":[{"content":"Where do swifts sleep?","language":"English","role":"user","toxic":false},{"content":"In the air.","role":"assistant"}],"turn":1,"hashed_ip":"p"}""")]
    [InlineData("""{"conversation_id":"c","model":"m","conversation":[{"content":"Where do swifts sleep?","role":"user"},{"content":"In the air.","role":"assistant"}],"openai_moderation":[{"flagged":false}]}""")]
    [InlineData("""{"chosen":"\n\nHuman: Where do swifts sleep?\n\nAssistant: In the air.","rejected":"\n\nHuman: Where do swifts sleep?\n\nAssistant: In a bed."}""")]
    [InlineData("""{"chosen":[{"role":"user","content":"Where do swifts sleep?"},{"role":"assistant","content":"In the air."}]}""")]
    [InlineData("""{"uuid":"u","name":"","chat_messages":[{"sender":"human","text":"Where do swifts sleep?"},{"sender":"assistant","text":"","content":[{"type":"text","text":"In the air."},{"type":"tool_use","input":{"text":"no"}}]}]}""")]
    [InlineData("""{"messages":"3","conversation":[{"role":"user","content":"Where do swifts sleep?"},{"role":"assistant","content":"In the air."}]}""")]
    public async Task A_shape_is_recognised_by_its_content(string line)
    {
        var reading = await Reading.Of(line);
        Assert.Empty(reading.Failures.Places);
        Assert.Equal(Birds, Reading.Script(reading.Single));
    }

    [Fact]
    public async Task Parts_of_text_are_joined_by_line_breaks()
    {
        var reading = await Reading.Of("""{"messages":[{"role":"user","content":["one",{"type":"input_text","text":"two"},{"type":"image"},7,null]}]}""");
        Assert.Equal("Human: one\ntwo", Reading.Script(reading.Single));
    }

    [Fact]
    public async Task System_and_tool_messages_keep_their_role()
    {
        var reading = await Reading.Of("""{"conversations":[{"from":"system","value":"a"},{"from":"developer","value":"b"},{"from":"tool","value":"c"},{"from":"function","value":"d"},{"from":"chatgpt","value":"e"},{"from":"bing","value":"f"}]}""");
        Assert.Equal("System: a\nSystem: b\nTool: c\nTool: d\nAssistant: e\nAssistant: f", Reading.Script(reading.Single));
    }

    [Fact]
    public async Task A_transcript_is_cut_only_where_a_speaker_begins_a_paragraph()
    {
        var reading = await Reading.Of("""{"chosen":"Human: Say \"Human: hi\".\n\nIn two lines.\n\n\nAssistant: Human: hi\nAssistant: hi\n\nHuman:\n\nAssistant: More?"}""");
        Assert.Equal("Human: Say \"Human: hi\".\n\nIn two lines.\nAssistant: Human: hi\nAssistant: hi\nAssistant: More?", Reading.Script(reading.Single));
    }

    [Fact]
    public async Task Text_without_a_speaker_is_no_transcript()
    {
        var failure = (await Reading.Of("""{"prompt":"a","chosen":"A plain answer."}""")).Failure;
        Assert.Equal((ReadFailureReason.UnknownShape, "chosen"), (failure.Reason, failure.Field));
    }

    [Fact]
    public async Task Escapes_and_every_plane_of_Unicode_come_through()
    {
        var reading = await Reading.Of("""{"messages":[{"role":"us\u0065r","c\u006fntent":"\u4f60好 \ud83d\ude42🙂 \"q\" \u0000"}]}""");
        Assert.Equal("你好 🙂🙂 \"q\" \0", Reading.TextOf(Assert.Single(reading.Single.Messages)));
    }
}
