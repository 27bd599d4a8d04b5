using System.CommandLine;
using System.CommandLine.Parsing;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>What to read and how patiently: shared by the commands that take conversations.</summary>
internal sealed class ReadingOptions
{
    private readonly Argument<string[]> _inputs = PathRules.Inputs();

    private readonly Option<bool> _strict = new("--strict") { Description = "Stop at the first conversation that cannot be read." };

    private readonly RangedOption<double> _maxFailureShare =
        new("--max-failure-share", 0, 1, "Fail when more than this share of the conversations cannot be read. [default: 0.2]");

    /// <summary>Gives them to a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(_inputs);
        command.Add(_strict);
        command.Add(_maxFailureShare);
    }

    /// <summary>The inputs as given.</summary>
    internal IReadOnlyList<string> Inputs(ParseResult parsed) => parsed.GetRequiredValue(_inputs);

    /// <summary>The inputs as given, while the call is still being checked.</summary>
    internal IEnumerable<string> Tokens(CommandResult result) => result.GetResult(_inputs)?.Tokens.Select(t => t.Value) ?? [];

    /// <summary>Whether to stop at the first bad conversation.</summary>
    internal bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <summary>Opens the inputs.</summary>
    internal ConversationStream Open(ParseResult parsed, Terminal terminal)
    {
        var options = new ConversationReadOptions { Strict = IsStrict(parsed) };
        options.MaxFailureShare = parsed.GetValue(_maxFailureShare) ?? options.MaxFailureShare;
        return Inputs(parsed) is [PathRules.StandardInput]
            ? ConversationReader.ReadAsync(terminal.Input, PathRules.StandardInput, options)
            : ConversationReader.ReadAsync(Inputs(parsed), options);
    }
}
