using System.Text.Json;

namespace Clustering.Quality.Tests;

public class HarnessTests
{
    [Theory]
    [InlineData("pii_unit_cases.jsonl", "pii_unit_cases", "pii")]
    [InlineData("drift_x.jsonl.gz", "drift_x", "drift")]
    [InlineData("conversations_20k.jsonl.gz", "conversations_20k", null)]
    [InlineData("README.md", null, null)]
    public void Files_are_told_by_their_names(string file, string? stem, string? task)
    {
        Assert.Equal(stem, LabelledFile.StemOf(file));
        Assert.Equal(task, stem is null ? null : QualityTasks.OfStem(stem)?.Name);
    }

    [Fact]
    public void Undefined_measures_are_null_in_JSON_and_a_dash_in_tables()
    {
        FileResult[] results = [new("drift", "drift_x", 3, 0.5, [new Measure("Pearson", double.NaN), new Measure("rows compared", 2, IsCount: true), new Measure("Spearman", 0.12345)])];
        var measures = JsonElement.Parse(ResultText.Json(results))[0].GetProperty("measures");
        Assert.Equal(JsonValueKind.Null, measures.GetProperty("Pearson").ValueKind);
        Assert.Equal(2, measures.GetProperty("rows compared").GetInt32());
        var markdown = ResultText.Markdown(results);
        Assert.Contains("| Pearson | - |", markdown, StringComparison.Ordinal);
        Assert.Contains("| rows compared | 2 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Spearman | 0.123 |", markdown, StringComparison.Ordinal);
    }
}
