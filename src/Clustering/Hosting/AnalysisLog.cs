using Microsoft.Extensions.Logging;

namespace Clustering.Hosting;

/// <summary>All that a run says to a log: stages and counts.</summary>
internal static partial class AnalysisLog
{
    [LoggerMessage(1, LogLevel.Information, "Stage {Stage} began.")]
    internal static partial void StageBegan(ILogger logger, AnalysisStage stage);

    [LoggerMessage(2, LogLevel.Information, "Stage {Stage} ended: {Count} in {Milliseconds} ms.")]
    internal static partial void StageEnded(ILogger logger, AnalysisStage stage, long count, long milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "{Count} conversations could not be read: {Reason}.")]
    internal static partial void ReadFailures(ILogger logger, long count, Anonymization.ReadFailureReason reason);

    [LoggerMessage(4, LogLevel.Warning, "{Count} conversations could not be embedded and have no place among the clusters' vectors.")]
    internal static partial void EmbeddingFailures(ILogger logger, long count);

    [LoggerMessage(5, LogLevel.Information, "Released {Clusters} clusters and {Categories} categories.")]
    internal static partial void Released(ILogger logger, int clusters, int categories);
}
