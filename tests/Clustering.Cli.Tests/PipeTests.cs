using System.Diagnostics;
using System.Text;

namespace Clustering.Cli.Tests;

/// <summary>The command as a process with piped streams: plain text whatever the environment asks for.</summary>
[Collection(AnalysedCorpusCollection.Name)]
public class PipeTests(AnalysedCorpus run)
{
    [Theory]
    [InlineData("TERM", "xterm-256color")]
    [InlineData("DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION", "1")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("NO_COLOR", "1")]
    public async Task TablesArePlainLinesOf120Columns(string name, string value)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Clustering.Cli.dll"), "show", run.Report])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Empty(await error);
        Assert.Contains("Categories", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        foreach (var line in output.ReplaceLineEndings("\n").Split('\n'))
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.InRange(line.Length, 0, 120);
        }
    }

    [Fact]
    public void CategoriesAreNamedAsInTheMarkdownReport()
    {
        var markdown = File.ReadAllText(run.Folder["out/report.md"]);
        var rows = run.Call.Output.Split('\n').SkipWhile(l => !l.StartsWith("Categories", StringComparison.Ordinal)).Skip(4).TakeWhile(l => l.Length > 0).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains("| " + r.Trim().Split("  ")[0] + " |", markdown, StringComparison.Ordinal));
    }
}
