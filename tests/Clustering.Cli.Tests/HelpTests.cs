namespace Clustering.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("analyze")]
    [InlineData("show")]
    [InlineData("redact")]
    [InlineData("train")]
    [InlineData("train categories")]
    [InlineData("sample")]
    public async Task EveryCommandHasHelpWithExamples(string command)
    {
        var call = await Call.Of([.. command.Split(' '), "--help"]);
        Assert.Equal(0, call.Code);
        Assert.Empty(call.Error);
        Assert.Contains("Examples:", call.Output, StringComparison.Ordinal);
        Assert.Contains("clustering " + command, call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpOfTheCommandNamesAllCommands()
    {
        var call = await Call.Of("--help");
        Assert.Equal(0, call.Code);
        foreach (var command in new[] { "analyze", "show", "redact", "train", "sample" })
            Assert.Contains("  " + command, call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpOfAnalyzeNamesEveryOption()
    {
        var call = await Call.Of("analyze", "-h");
        foreach (var option in "out min-subjects min-conversations clusters seed confidence bootstrap replicates max-per-subject language strict max-failure-share threads csv quiet json".Split(' '))
            Assert.Contains("--" + option, call.Output, StringComparison.Ordinal);
        Assert.Contains("percentile|bca", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VersionIsTold() => Assert.Equal(0, (await Call.Of("--version")).Code);
}
