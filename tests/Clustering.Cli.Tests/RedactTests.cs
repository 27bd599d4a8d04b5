using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Clustering.Cli.Tests;

public class RedactTests
{
    private const string Raw =
        """
        {"id":"planted-id","user_id":"planted-user","messages":[{"role":"system","content":"Be kind."},{"role":"user","content":"Write to jane.roe@example.org, 你好"},{"role":"assistant","content":"I will write to jane.roe@example.org."}]}

        """;

    [Fact]
    public async Task WritesRolesAndRedactedContentOnly()
    {
        var call = await Call.Reading(Raw, "redact", "-");

        Assert.Equal(0, call.Code);
        Assert.DoesNotContain("planted", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("jane", call.Output + call.Error, StringComparison.Ordinal);
        Assert.Contains("你好", call.Output, StringComparison.Ordinal);
        using var line = JsonDocument.Parse(call.Output);
        Assert.Equal(["messages"], line.RootElement.EnumerateObject().Select(p => p.Name));
        var messages = line.RootElement.GetProperty("messages").EnumerateArray().ToList();
        Assert.All(messages, m => Assert.Equal(["role", "content"], m.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(["system", "user", "assistant"], messages.Select(m => m.GetProperty("role").GetString()));
        Assert.Contains("[EMAIL]", messages[1].GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedactingTwiceIsRedactingOnce()
    {
        var once = await Call.Reading(Raw + Corpus.Of(20), "redact", "-");
        var twice = await Call.Reading(once.Output, "redact", "-");
        Assert.Equal(21, once.Output.Count(c => c == '\n'));
        Assert.Equal(once.OutputBytes, twice.OutputBytes);
    }

    [Fact]
    public async Task CountsByKindAreRounded()
    {
        var call = await Call.Reading(string.Concat(Enumerable.Repeat(Raw, 7)), "redact", "-");
        Assert.Matches("EMAIL +10\\b", call.Error);
        Assert.Matches("EMAIL +under 10", (await Call.Reading(Raw, "redact", "-")).Error);
    }

    [Fact]
    public async Task AFileIsWrittenWhole()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", Raw);
        var call = await Call.Of("redact", input, "--out", folder["red.jsonl"]);
        Assert.Equal(0, call.Code);
        Assert.Empty(call.Output);
        Assert.Equal(["in.jsonl", "red.jsonl"], folder.Content());
        Assert.Equal((await Call.Of("redact", input)).Output, File.ReadAllText(folder["red.jsonl"]));
    }

    [Fact]
    public async Task LinesOfTextStayLines()
    {
        var call = await Call.Reading("one jane.roe@example.org\n\nthree", "redact", "-", "--text");
        Assert.Equal(0, call.Code);
        Assert.Equal("one [EMAIL]\n\nthree\n", call.Output);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one\n")]
    [InlineData("one\n\n", "one\n\n")]
    [InlineData("one\r\ntwo", "one\ntwo\n")]
    public async Task LinesOfPackedTextStayLines(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        using (var gzip = new GZipStream(File.Create(folder["in.gz"]), CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        var call = await Call.Of("redact", folder["in.gz"], "--text");
        Assert.Equal(0, call.Code);
        Assert.Equal(expected, call.Output);
    }

    [Fact]
    public async Task CancellingLeavesNothing()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        var call = await Call.With(new CancellingStream(cancel, 200_000), cancel.Token, "redact", "-", "--out", folder["red.jsonl"]);
        Assert.Equal(130, call.Code);
        Assert.EndsWith("cancelled\n", call.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Content());
    }

    [Fact]
    public async Task BadConversationsAreLocatedNotQuoted()
    {
        var call = await Call.Reading(Raw + Corpus.Of(9) + "planted-secret\n", "redact", "-");
        Assert.Equal(0, call.Code);
        Assert.Contains("-:11 not well-formed JSON", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", call.Error, StringComparison.Ordinal);
    }
}
