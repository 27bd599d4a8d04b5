namespace Clustering;

/// <summary>A run failed. The message says in which stage and how to go on, never what the input was; there is no inner exception.</summary>
public sealed class AnalysisException : Exception
{
    internal AnalysisException(AnalysisStage stage, string message)
        : base(message) => Stage = stage;

    /// <summary>The stage that failed.</summary>
    public AnalysisStage Stage { get; }
}
