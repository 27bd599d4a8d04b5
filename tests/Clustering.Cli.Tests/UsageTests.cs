namespace Clustering.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("analyse IN --out OUT")]
    [InlineData("analyze IN")]
    [InlineData("analyze --out OUT")]
    [InlineData("analyze MISSING --out OUT")]
    [InlineData("analyze IN --out IN")]
    [InlineData("analyze - - --out OUT")]
    [InlineData("analyze IN --out OUT --unknown")]
    [InlineData("analyze IN --out OUT --min-subjects 14")]
    [InlineData("analyze IN --out OUT --min-conversations 29")]
    [InlineData("analyze IN --out OUT --max-per-subject 6")]
    [InlineData("analyze IN --out OUT --clusters 0")]
    [InlineData("analyze IN --out OUT --seed -1")]
    [InlineData("analyze IN --out OUT --confidence 1")]
    [InlineData("analyze IN --out OUT --confidence NaN")]
    [InlineData("analyze IN --out OUT --bootstrap jackknife")]
    [InlineData("analyze IN --out OUT --replicates 199")]
    [InlineData("analyze IN --out OUT --language fr")]
    [InlineData("analyze IN --out OUT --max-failure-share 1.1")]
    [InlineData("analyze IN --out OUT --threads 0")]
    [InlineData("show")]
    [InlineData("show MISSING")]
    [InlineData("redact MISSING")]
    [InlineData("redact FOLDER --text")]
    [InlineData("redact IN --out FOLDER")]
    [InlineData("train")]
    [InlineData("train categories --from MISSING --out OUT")]
    [InlineData("train categories --out OUT")]
    [InlineData("sample")]
    [InlineData("sample --out FOLDER")]
    public async Task BadUsageIsTwoWithASentenceAndNoFile(string line)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", Corpus.Of(1));
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w switch { "IN" => input, "OUT" => folder["out"], "MISSING" => folder["missing.jsonl"], "FOLDER" => folder.Path, _ => w });

        var call = await Call.Of([.. words]);

        Assert.Equal(2, call.Code);
        Assert.Empty(call.Output);
        Assert.InRange(call.Error.TrimEnd().Split('\n').Length, 2, 4);
        Assert.Contains("--help", call.Error, StringComparison.Ordinal);
        Assert.Equal(["in.jsonl"], folder.Content());
    }

    [Fact]
    public async Task AnOptionThatIsNotKnownIsNamed() =>
        Assert.Contains("Unknown option --claster", (await Call.Of("analyze", "-", "--out", "out", "--claster")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task TheRangeIsNamed() =>
        Assert.Contains("--confidence takes a number from 0.5 to 0.999.", (await Call.Of("analyze", "-", "--out", "out", "--confidence", "95")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task AFileNamedWithAnAtSignIsNotReadAsOptions()
    {
        using var folder = new TemporaryFolder();
        var secret = folder.Write("secret", "--planted-secret\n");
        var call = await Call.Of("analyze", "@" + secret, "--out", folder["out"]);
        Assert.Equal(2, call.Code);
        Assert.DoesNotContain("planted", call.Error, StringComparison.Ordinal);
    }
}
