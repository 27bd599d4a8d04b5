namespace Clustering.Cli;

/// <summary>The command was called in a way it cannot follow, found after parsing. The message says how to mend the call.</summary>
internal sealed class UsageException(string message) : Exception(message);
