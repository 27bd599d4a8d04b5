using System.CommandLine;

namespace Clustering.Cli;

/// <summary>How a command gets its action.</summary>
internal static class CommandActions
{
    /// <summary>Runs on another thread from its first step on, so that Ctrl-C is heard while resources are still loading.</summary>
    internal static void Runs(this Command command, Func<ParseResult, CancellationToken, Task<int>> run) =>
        command.SetAction((parsed, cancellationToken) => Task.Run(() => run(parsed, cancellationToken), CancellationToken.None));
}
