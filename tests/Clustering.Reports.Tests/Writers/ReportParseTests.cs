using System.Text;
using System.Text.Json.Nodes;

namespace Clustering.Reports.Tests;

public sealed class ReportParseTests
{
    private const string Secret = "Zebulon";

    public static TheoryData<string, Action<JsonNode>> Tampered => new()
    {
        { "categories[0]", r => r["categories"]![0]!["conversations"] = 13 },
        { "categories[0]", r => r["categories"]![0]!["conversations"] = 303 },
        { "categories[0]", r => r["categories"]![0]!["subjects"] = 20 },
        { "categories[0]", r => r["categories"]![0]!["subjects"] = 310 },
        { "categories[0].conversations", r => r["categories"]![0]!["conversations"] = -300 },
        { "categories[0].conversations", r => r["categories"]![0]!["conversations"] = 1e12 },
        { "categories[0].share", r => r["categories"]![0]!["share"]!["value"] = 0.251 },
        { "categories[0].share", r => r["categories"]![0]!["share"]!["low"] = 0.123 },
        { "categories[0].share", r => r["categories"]![0]!["share"]!["high"] = 0.2 },
        { "categories[0].share.value", r => r["categories"]![0]!["share"]!["value"] = Secret },
        { "categories[0].drift", r => r["categories"]![0]!["drift"]!["mean"]!["value"] = 0.1234 },
        { "categories[0].drift", r => r["categories"]![0]!["drift"]!["mean"]!["high"] = 2.5 },
        { "categories[0].drift", r => r["categories"]![0]!["drift"]!["conversations"] = 20 },
        { "report", r => r["categories"]![0]!["drift"]!["conversations"] = 310 },
        { "categories[0].drift.mean.low", r => r["categories"]![0]!["drift"]!["mean"]!.AsObject().Remove("low") },
        { "categories[0].pushback", r => r["categories"]![0]!["pushback"]!["below"] = 0.2 },
        { "categories[1].pushback", r => r["categories"]![1]!["pushback"]!["below"] = 0.125 },
        { "categories[1].pushback", r => r["categories"]![1]!["pushback"] = new JsonObject() },
        { "categories[0].name", r => r["categories"]![0]!["name"] = Secret },
        { "report", r => r["categories"]![1]!["name"] = "interpersonalAdvice" },
        { "clusters[1].title[0]", r => r["clusters"]![1]!["title"]![0] = Secret },
        { "clusters[1].title[1]", r => r["clusters"]![1]!["title"]![1] = "my name is " + Secret },
        { "clusters[1].title[0]", r => r["clusters"]![1]!["title"]![0] = 5_551_234 },
        { "clusters[1]", r => r["clusters"]![1]!["title"]![0] = r["clusters"]![1]!["title"]![1]!.DeepClone() },
        { "clusters[1]", r => r["clusters"]![1]!["level"] = 10 },
        { "report", r => r["clusters"]![1]!["conversations"] = 410 },
        { "report", r => r["clusters"]![1]!["subjects"] = 160 },
        { "report", r => r["clusters"]![2]!["conversations"] = 230 },
        { "report", r => r["clusters"]![1]!["level"] = 1 },
        { "report", r => r["clusters"]![1]!["parentId"] = 2 },
        { "report", r => r["clusters"]![1]!["id"] = 555_123_456 },
        { "clusters[1].parentId", r => r["clusters"]![1]!["parentId"] = null },
        { "clusters[1]", r => r["clusters"]![1]![Secret] = 1 },
        { "report", r => r[Secret] = 1 },
        { "suppressed", r => r.AsObject().Remove("suppressed") },
        { "suppressed[0]", r => r["suppressed"]![0]!["conversations"] = 40 },
        { "suppressed[0]", r => r["suppressed"]![0]!["level"] = 555_123_456 },
        { "funnel[0].step", r => r["funnel"]![0]!["step"] = Secret },
        { "report", r => r["funnel"]![1]!["conversations"] = 4_010 },
        { "report", r => r["funnel"]![1]!["subjects"] = 1_210 },
        { "funnel", r => r["funnel"] = Secret },
        { "facets[0].labels[0]", r => r["facets"]![0]!["labels"]![0]!["name"] = Secret + " Lee" },
        { "facets[0]", r => r["facets"]![0]!["name"] = Secret + "@example.org" },
        { "provenance.thresholds", r => r["provenance"]!["thresholds"]!["subjects"] = 14 },
        { "provenance.thresholds", r => r["provenance"]!["thresholds"]!["conversations"] = 29 },
        { "provenance.unit", r => r["provenance"]!["unit"] = Secret },
        { "provenance", r => r["provenance"]!["version"] = "0.1.0-" + Secret },
        { "provenance", r => r["provenance"]!["confidence"] = 1 },
        { "provenance", r => r["provenance"]!["confidence"] = 0.9995 },
        { "provenance", r => r["provenance"]!["replicates"] = 199 },
        { "provenance", r => r["provenance"]!["replicates"] = 555_123_456 },
        { "provenance", r => r["provenance"]!["maxConversationsPerSubject"] = 6 },
        { "provenance", r => r["provenance"]!["requestedClusters"] = 555_123_456 },
        { "categories[2]", r => r["categories"]![2]!["drift"] = r["categories"]![0]!["drift"]!.DeepClone() },
        { "categories[2]", r => r["categories"]![2]!["pushback"] = r["categories"]![0]!["pushback"]!.DeepClone() },
        { "report", r => r["clusters"]![2]!["conversations"] = 160 },
        { "report", r => r["funnel"]![1]!["conversations"] = 3_970 },
        { "facets[0]", r => r["facets"]![0]!["labels"]![0]!["name"] = Secret },
        { "clusters[0]", r => Words(6, r["clusters"]![0]!["title"]!.AsArray()) },
        { "provenance.seed", r => r["provenance"]!["seed"] = -1 },
        { "provenance.seed", r => r["provenance"]!["seed"] = "007" },
        { "provenance.resources[0]", r => r["provenance"]!["resources"]![0]!["sha256"] = Secret },
        { "provenance.thresholds", r => r["provenance"]!["thresholds"] = new JsonArray() },
    };

    private static void Words(int count, JsonArray title)
    {
        title.Clear();
        foreach (var place in Enumerable.Range(10, count))
            title.Add(Vocabulary.Shipped[place].Value);
    }

    [Theory]
    [MemberData(nameof(Tampered), DisableDiscoveryEnumeration = true)]
    public void What_breaks_a_rule_is_refused_with_its_place_and_without_its_text(string place, Action<JsonNode> tamper)
    {
        var json = SampleReport.Tampered(tamper);
        foreach (var read in new Func<Report>[] { () => Report.Parse(json), () => Report.Parse(new MemoryStream(json)) })
        {
            var refused = Assert.Throws<ReportFormatException>(read);
            Assert.StartsWith(place + ": ", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.Null(refused.InnerException);
        }
    }

    [Fact]
    public void Higher_thresholds_refuse_what_lower_ones_let_through()
    {
        var json = SampleReport.Tampered(r => r["provenance"]!["thresholds"]!["subjects"] = 60);
        Assert.StartsWith("categories[2]: ", Assert.Throws<ReportFormatException>(() => Report.Parse(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zebulon")]
    [InlineData("{\"Zebulon\": tru")]
    [InlineData("{\"provenance\": {}} Zebulon")]
    [InlineData("{\"provenance\": \"\\ud800 Zebulon\"}")]
    [InlineData("{\"\\ud800 Zebulon\": 1}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("// Zebulon\n{}")]
    [InlineData("{\"provenance\": 1e999999999}")]
    public void What_is_no_report_is_refused(string text)
    {
        var refused = Assert.Throws<ReportFormatException>(() => Report.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Null(refused.InnerException);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] json = [.. "{\"provenance\": {\"unit\": \""u8, 0xC3, 0x28, 0xFF, .. "\"}}"u8];
        Assert.Throws<ReportFormatException>(() => Report.Parse(json));
    }

    [Theory]
    [InlineData("\"confidence\": 0.95", "\"confidence\": 0.95, \"confidence\": 0.95", "provenance.confidence: ")]
    [InlineData("\"confidence\": 0.95", "\"confidence\": 0.95, \"\\u0063onfidence\": 0.95", "provenance.confidence: ")]
    [InlineData("\"funnel\": [", "\"clusters\": [], \"funnel\": [", "clusters: ")]
    public void A_property_that_stands_twice_is_refused(string from, string to, string place)
    {
        var text = Encoding.UTF8.GetString(SampleReport.Json(SampleReport.Make()));
        var refused = Assert.Throws<ReportFormatException>(() => Report.Parse(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))));
        Assert.StartsWith(place, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_and_length_have_a_limit()
    {
        Assert.Throws<ReportFormatException>(() => Report.Parse(Encoding.UTF8.GetBytes(new string('[', 100_000) + new string(']', 100_000))));
        var endless = new EndlessStream();
        var refused = Assert.Throws<ReportFormatException>(() => Report.Parse(endless));
        Assert.Equal("report: longer than 64 MiB", refused.Message);
        Assert.InRange(endless.Given, 64 << 20, 65 << 20);
    }

    private sealed class EndlessStream : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
