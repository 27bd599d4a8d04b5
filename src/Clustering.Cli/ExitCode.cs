namespace Clustering.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>The run failed.</summary>
    internal const int Failed = 1;

    /// <summary>Unknown option, value out of range, missing input.</summary>
    internal const int BadUsage = 2;

    /// <summary>The run ended well, and nothing may be told.</summary>
    internal const int NothingReleasable = 3;

    /// <summary>Ctrl-C.</summary>
    internal const int Cancelled = 130;

    /// <summary>Ended from outside; System.CommandLine's number for SIGTERM.</summary>
    internal const int Terminated = 143;
}
