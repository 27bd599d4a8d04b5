using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Reports.Tests;

public sealed class ReportSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ReportSchema.Json).RootElement;
    private static readonly SchemaValidator Validator = new(Schema);

    private static List<string> Problems(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return Validator.Problems(document.RootElement);
    }

    [Fact]
    public void Every_report_is_valid() =>
        Prop.ForAll<int>(seed => Assert.Empty(Problems(SampleReport.Json(RandomReports.Make(seed))))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_word_of_the_vocabulary_may_stand_in_a_title()
    {
        var pattern = Schema.GetProperty("$defs").GetProperty("cluster").GetProperty("properties").GetProperty("title").GetProperty("items").GetProperty("pattern").GetString()!;
        for (var i = 0; i < Vocabulary.Shipped.Count; i++)
            Assert.Matches(pattern, Vocabulary.Shipped[i].Value);
    }

    [Fact]
    public void The_stream_and_the_text_are_the_same()
    {
        using var reader = new StreamReader(ReportSchema.Open());
        Assert.Equal(ReportSchema.Json, reader.ReadToEnd());
    }

    [Fact]
    public void Every_object_is_closed()
    {
        var open = new List<string>();
        Walk(Schema, "");
        Assert.Empty(open);

        void Walk(JsonElement element, string place)
        {
            if (element.ValueKind != JsonValueKind.Object)
                return;
            if (element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "object"
                && !element.TryGetProperty("additionalProperties", out _))
                open.Add(place);
            foreach (var property in element.EnumerateObject())
                Walk(property.Value, place + "." + property.Name);
        }
    }

    public static TheoryData<string, Action<JsonNode>> Broken => new()
    {
        { "a count that is not rounded", r => r["categories"]![0]!["conversations"] = 133 },
        { "a count under every floor", r => r["categories"]![0]!["subjects"] = 10 },
        { "a share over 1", r => r["categories"]![0]!["share"]!["value"] = 1.01 },
        { "a share without its interval", r => r["categories"]![0]!["share"]!.AsObject().Remove("low") },
        { "a drift under -2", r => r["categories"]![0]!["drift"]!["mean"]!["low"] = -2.01 },
        { "an unknown category", r => r["categories"]![0]!["name"] = "gossip" },
        { "a rate with a share and a bound", r => r["categories"]![0]!["pushback"]!["below"] = 0.2 },
        { "a threshold under the floor", r => r["provenance"]!["thresholds"]!["subjects"] = 14 },
        { "a null", r => r["clusters"]![1]!["drift"] = null },
        { "an extra property", r => r["clusters"]![1]!["example"] = "text" },
        { "an extra property at the top", r => r["notes"] = new JsonArray() },
        { "a missing array", r => r.AsObject().Remove("suppressed") },
        { "a title with a sentence", r => r["clusters"]![1]!["title"]![0] = "my name is" },
        { "a title with digits", r => r["clusters"]![1]!["title"]![0] = "5551234" },
        { "a word that stands twice", r => r["clusters"]![1]!["title"]![0] = r["clusters"]![1]!["title"]![1]!.DeepClone() },
        { "a free name", r => r["facets"]![0]!["labels"]![0]!["name"] = "Ann Lee" },
        { "a version that is a text", r => r["provenance"]!["version"] = "1.0.0 of Ann" },
        { "a hash that is none", r => r["provenance"]!["resources"]![0]!["sha256"] = "abc" },
        { "a number as a string", r => r["provenance"]!["replicates"] = "1000" },
        { "a seed that a number cannot hold", r => r["provenance"]!["seed"] = 9007199254740993 },
        { "a level too high", r => r["clusters"]![0]!["level"] = 10 },
    };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Broken_reports_are_not_valid(string what, Action<JsonNode> tamper) =>
        Assert.True(Problems(SampleReport.Tampered(tamper)).Count > 0, what);
}
