using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Reports.Tests;

public sealed class ReportJsonTests
{
    [Fact]
    public void What_is_read_back_writes_the_same_bytes() =>
        Prop.ForAll<int>(seed =>
        {
            var json = SampleReport.Json(RandomReports.Make(seed));
            Assert.Equal(json, SampleReport.Json(Report.Parse(json)));
            Assert.Equal(json, SampleReport.Json(Report.Parse(new MemoryStream(json))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stream_and_a_buffer_get_the_same_bytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReportJson.Write(SampleReport.Make(), buffer);
        Assert.Equal(SampleReport.Json(SampleReport.Make()), buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Names_and_values_are_those_of_the_format()
    {
        using var document = JsonDocument.Parse(SampleReport.Json(SampleReport.Make()));
        var report = document.RootElement;
        Assert.Equal("provenance funnel categories clusters facets suppressed", Names(report));
        var provenance = report.GetProperty("provenance");
        Assert.Equal(
            "unit thresholds seed confidence replicates bootstrap maxConversationsPerSubject requestedClusters embedding resources version", Names(provenance));
        Assert.Equal("subject", provenance.GetProperty("unit").GetString());
        Assert.Equal("""{"subjects":25,"conversations":50}""", Text(provenance.GetProperty("thresholds")));
        Assert.Equal(
            """[{"step":"read","conversations":4000,"subjects":1200},{"step":"analysed","conversations":1240,"subjects":400}]""", Text(report.GetProperty("funnel")));
        Assert.Equal(
            """{"name":"interpersonalAdvice","conversations":300,"subjects":100,"share":{"value":0.25,"low":0.22,"high":0.28}"""
            + ""","drift":{"mean":{"value":0.1,"low":0.05,"high":0.25},"conversations":200},"pushback":{"value":0.1,"low":0.06,"high":0.14}}""",
            Text(report.GetProperty("categories")[0]));
        Assert.Equal("""{"below":0.27}""", Text(report.GetProperty("categories")[1].GetProperty("pushback")));
        Assert.Equal("name conversations subjects share", Names(report.GetProperty("categories")[2]));
        Assert.Equal("id level title conversations subjects share categories drift", Names(report.GetProperty("clusters")[0]));
        Assert.Equal("id parentId level title conversations subjects share categories", Names(report.GetProperty("clusters")[1]));
        Assert.Equal(
            """[{"name":"language","labels":[{"name":"en","conversations":900,"subjects":300,"share":{"value":0.73,"low":0.7,"high":0.76}}]}]""",
            Text(report.GetProperty("facets")));
        Assert.Equal("""[{"level":0,"conversations":830,"subjects":210}]""", Text(report.GetProperty("suppressed")));
    }

    [Fact]
    public void The_text_is_plain_UTF8_with_line_feeds_and_readable_words()
    {
        var json = SampleReport.Json(SampleReport.Make());
        var text = new UTF8Encoding(false, true).GetString(json);
        Assert.Equal((byte)'{', json[0]);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Contains('"' + Vocabulary.Shipped[Vocabulary.Shipped.Count - 1].Value + '"', text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9_007_199_254_740_992, "9007199254740992")]
    [InlineData(9_007_199_254_740_993, "\"9007199254740993\"")]
    [InlineData(ulong.MaxValue, "\"18446744073709551615\"")]
    public void A_seed_that_other_tools_would_round_is_a_string(ulong seed, string expected)
    {
        var json = SampleReport.Json(SampleReport.Make(seed));
        Assert.Contains("\"seed\": " + expected + ",", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Equal(seed, Report.Parse(json).Provenance.Seed);
    }

    private static string Names(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(p => p.Name));

    private static string Text(JsonElement element) => JsonSerializer.Serialize(element);
}
