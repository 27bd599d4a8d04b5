namespace Clustering.Reports;

/// <summary>A value that may not be released was about to be. The message names the rule, never the value.</summary>
public sealed class ReleaseException : Exception
{
    internal ReleaseException(string rule)
        : base("Not releasable: " + rule)
    {
    }
}
