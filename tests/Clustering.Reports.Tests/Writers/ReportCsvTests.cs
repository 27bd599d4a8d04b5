using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Reports.Tests;

public sealed class ReportCsvTests
{
    [Fact]
    public void Numbers_are_those_of_the_JSON() =>
        Prop.ForAll<int>(seed =>
        {
            var report = RandomReports.Make(seed);
            using var json = JsonDocument.Parse(SampleReport.Json(report));
            var categories = Rows(w => ReportCsv.WriteCategories(report, w));
            var expected = json.RootElement.GetProperty("categories").EnumerateArray().ToList();
            Assert.Equal(expected.Count, categories.Count);
            foreach (var (row, item) in categories.Zip(expected))
            {
                Same(row, item, ("name", "name"), ("conversations", "conversations"), ("subjects", "subjects"));
                Same(row, item, ("share", "share.value"), ("shareLow", "share.low"), ("shareHigh", "share.high"));
                SameDrift(row, item);
                Same(row, item, ("pushback", "pushback.value"), ("pushbackLow", "pushback.low"), ("pushbackHigh", "pushback.high"));
                Same(row, item, ("pushbackBelow", "pushback.below"), ("pushbackAbove", "pushback.above"));
            }

            var clusters = Rows(w => ReportCsv.WriteClusters(report, w));
            expected = [.. json.RootElement.GetProperty("clusters").EnumerateArray()];
            Assert.Equal(expected.Count, clusters.Count);
            foreach (var (row, item) in clusters.Zip(expected))
            {
                Same(row, item, ("id", "id"), ("parentId", "parentId"), ("level", "level"), ("conversations", "conversations"), ("subjects", "subjects"));
                Same(row, item, ("share", "share.value"), ("shareLow", "share.low"), ("shareHigh", "share.high"));
                SameDrift(row, item);
                Assert.Equal(row["title"], string.Join("; ", item.GetProperty("title").EnumerateArray().Select(t => t.GetString())));
                foreach (var name in CategoryNames.All.Select(CategoryNames.NameOf))
                {
                    var share = item.GetProperty("categories").EnumerateArray().FirstOrDefault(c => c.GetProperty("name").GetString() == name);
                    foreach (var (suffix, end) in new[] { ("", "share.value"), ("Low", "share.low"), ("High", "share.high") })
                        Assert.Equal(share.ValueKind == JsonValueKind.Undefined ? "" : At(share, end), row[name + suffix]);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stream_gets_UTF8_with_line_feeds_and_no_mark()
    {
        using var stream = new MemoryStream();
        ReportCsv.WriteClusters(SampleReport.Make(), stream);
        using var categories = new MemoryStream();
        ReportCsv.WriteCategories(SampleReport.Make(), categories);
        Assert.StartsWith("id,parentId,level,title,", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.StartsWith("name,conversations,subjects,share,", Encoding.UTF8.GetString(categories.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', stream.ToArray());
        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=\"x\"", "\"'=\"\"x\"\"\"")]
    public void Text_is_quoted_and_never_a_formula(string text, string expected)
    {
        var writer = new StringWriter();
        new CsvRow(writer).Text(text).Number(-0.10m).End();
        Assert.Equal(expected + ",-0.1\n", writer.ToString());
    }

    private static List<Dictionary<string, string>> Rows(Action<TextWriter> write)
    {
        var writer = new StringWriter();
        write(writer);
        var rows = new List<List<string>> { new() { "" } };
        var quoted = false;
        foreach (var c in writer.ToString())
        {
            var row = rows[^1];
            if (c == '"')
                quoted = !quoted;
            else if (quoted)
                row[^1] += c;
            else if (c == ',')
                row.Add("");
            else if (c == '\n')
                rows.Add([""]);
            else
                row[^1] += c;
        }

        Assert.All(rows[..^1], r => Assert.Equal(rows[0].Count, r.Count));
        return [.. rows[1..^1].Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }

    private static void SameDrift(Dictionary<string, string> row, JsonElement item) => Same(
        row, item, ("drift", "drift.mean.value"), ("driftLow", "drift.mean.low"), ("driftHigh", "drift.mean.high"), ("driftConversations", "drift.conversations"));

    private static void Same(Dictionary<string, string> row, JsonElement item, params (string Column, string Path)[] pairs)
    {
        foreach (var (column, path) in pairs)
            Assert.Equal(At(item, path), row[column]);
    }

    private static string At(JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
            if (!element.TryGetProperty(name, out element))
                return "";
        return element.ValueKind == JsonValueKind.Number ? element.GetDecimal().ToString(CultureInfo.InvariantCulture) : element.GetString()!;
    }
}
