using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Clustering.Cli;

/// <summary>The command: parses, runs, and turns every end into an exit code and a sentence.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(5);

    /// <summary>Runs one call.</summary>
    internal static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        // No response files: the content of a file named by mistake would be quoted in the error.
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return BadUsage(parsed, terminal);
        var invocation = new InvocationConfiguration
        {
            Output = terminal.OutputText,
            Error = terminal.ErrorText,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
        };
        int code;
        try
        {
            code = await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            code = ExitCode.Cancelled;
        }
        catch (Exception failure)
        {
            terminal.ErrorText.WriteLine(FailureSentence.Of(failure));
            return failure is UsageException ? ExitCode.BadUsage : ExitCode.Failed;
        }

        if (code is ExitCode.Cancelled or ExitCode.Terminated)
            terminal.ErrorText.WriteLine("cancelled");
        return code;
    }

    private static Command Root(Terminal terminal)
    {
        var help = new HelpOption { Recursive = true, Description = "Show help and examples." };
        help.Action = new ExampleHelp();
        return new Command("clustering", "Analyses conversations and releases only what cannot point at a person.")
        {
            help,
            new VersionOption { Description = "Show the version." },
            new AnalyzeCommand(terminal),
            new ShowCommand(terminal),
            new RedactCommand(terminal),
            new TrainCommand(terminal),
            new SampleCommand(terminal),
        };
    }

    private static int BadUsage(ParseResult parsed, Terminal terminal)
    {
        var commands = parsed.CommandResult.Command.Subcommands;
        if (commands.Count > 0)
            terminal.ErrorText.WriteLine(
                $"{(parsed.UnmatchedTokens is [var first, ..] ? "Unknown command or option " + first : "A command is missing")}. Commands: {string.Join(", ", commands.Select(c => c.Name))}.");
        else
            foreach (var message in parsed.Errors.Select(e => e.Message).Distinct().Take(3))
                terminal.ErrorText.WriteLine(message);
        terminal.ErrorText.WriteLine($"Run `{Path(parsed.CommandResult)} --help` for options and examples.");
        return ExitCode.BadUsage;
    }

    private static string Path(CommandResult result) =>
        result.Parent is CommandResult parent ? Path(parent) + " " + result.Command.Name : result.Command.Name;
}
