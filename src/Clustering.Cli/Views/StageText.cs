using System.Globalization;

namespace Clustering.Cli;

/// <summary>What progress says of a stage. Counts are rounded to 10, as everywhere outside; how many clusters there were before the gate is not told.</summary>
internal static class StageText
{
    /// <summary>The name of a stage.</summary>
    internal static string Name(AnalysisStage stage) => stage switch
    {
        AnalysisStage.Reading => "reading",
        AnalysisStage.Embedding => "embedding",
        AnalysisStage.Grouping => "grouping",
        _ => "releasing",
    };

    /// <summary>How far a stage is and how fast; empty where neither is known.</summary>
    internal static string Amount(AnalysisProgress progress, TimeSpan elapsed)
    {
        if (progress.Completed == 0)
            return "";
        if (progress.Stage is not (AnalysisStage.Reading or AnalysisStage.Embedding))
            return progress.Total > progress.Completed
                ? string.Create(CultureInfo.InvariantCulture, $"{100 * progress.Completed / progress.Total.Value} %")
                : "";
        var rate = progress.Completed / Math.Max(elapsed.TotalSeconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture, $"{Tens(progress.Completed):N0} conversations, {Tens(rate):N0}/s");
    }

    /// <summary>The same with the time that the stage has taken.</summary>
    internal static string AmountAndTime(AnalysisProgress progress, TimeSpan elapsed)
    {
        var amount = Amount(progress, elapsed);
        return string.Create(CultureInfo.InvariantCulture, $"{amount}{(amount.Length > 0 ? ", " : "")}{elapsed.TotalSeconds:0.0} s");
    }

    private static double Tens(double count) => Math.Round(count / 10) * 10;
}
