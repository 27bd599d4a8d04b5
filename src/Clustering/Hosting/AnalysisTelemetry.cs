using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Clustering.Hosting;

/// <summary>Stages as activities, metrics and log lines, under the name "Clustering". Counts and stages only.</summary>
internal sealed class AnalysisTelemetry(ILogger logger, TimeProvider time)
{
    internal const string Name = "Clustering";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Conversations = Meter.CreateCounter<long>("clustering.conversations", "{conversation}", "Conversations that finished a stage.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("clustering.stage.duration", "s", "Duration of a stage.");

    internal ILogger Logger => logger;

    internal static Activity? StartRun() => Activities.StartActivity("analyze");

    /// <summary>Runs one stage, and tells that it began and ended.</summary>
    internal async Task<T> StageAsync<T>(AnalysisStage stage, IProgress<AnalysisProgress>? progress, Func<Task<T>> work, Func<T, long> count)
    {
        using var activity = Activities.StartActivity(stage.ToString());
        AnalysisLog.StageBegan(logger, stage);
        progress?.Report(new AnalysisProgress(stage, 0, null));
        var began = time.GetTimestamp();
        var result = await work().ConfigureAwait(false);
        var elapsed = time.GetElapsedTime(began);
        var done = count(result);
        var tag = new KeyValuePair<string, object?>("stage", stage.ToString());
        if (stage is AnalysisStage.Reading or AnalysisStage.Embedding)
            Conversations.Add(done, tag);
        Durations.Record(elapsed.TotalSeconds, tag);
        AnalysisLog.StageEnded(logger, stage, done, (long)elapsed.TotalMilliseconds);
        progress?.Report(new AnalysisProgress(stage, done, done));
        return result;
    }
}
