using Clustering.Reports;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>The funnel: from all conversations to the analysis set.</summary>
internal static class FunnelView
{
    internal static void Write(IAnsiConsole console, Report report)
    {
        if (report.Funnel.Count == 0)
            return;
        var table = Cells.Table(console, "step", "conversations", "subjects");
        foreach (var step in report.Funnel)
            table.Add(Name(step.Stage), Cells.Of(step.Cohort.Conversations), Cells.Of(step.Cohort.Subjects));
        Cells.Write(console, "Funnel", table);
    }

    private static string Name(FunnelStage stage) => stage switch
    {
        FunnelStage.Read => "conversations read",
        FunnelStage.Language => "in the language asked for",
        FunnelStage.Capped => "left by the cap of conversations a subject",
        FunnelStage.NotContentCreation => "not content creation",
        FunnelStage.Affective => "affective",
        _ => "analysed",
    };
}
