using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Clustering.Cli;

/// <summary>Help with the examples of the command at its end.</summary>
internal sealed class ExampleHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = 120 };

    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var code = _help.Invoke(parseResult);
        var commands = parseResult.CommandResult.Command is IExamples own
            ? [own]
            : parseResult.CommandResult.Command.Subcommands.OfType<IExamples>();
        var examples = commands.SelectMany(c => c.Examples).ToList();
        var output = parseResult.InvocationConfiguration.Output;
        if (examples.Count > 0)
            output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine("  " + example);
        return code;
    }
}
