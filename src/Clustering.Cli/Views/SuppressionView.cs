using Clustering.Reports;

namespace Clustering.Cli;

/// <summary>What was hidden, as far as it may be told, and by which rules.</summary>
internal static class SuppressionView
{
    internal static void Write(TextWriter output, Report report)
    {
        foreach (var one in report.Suppressed)
            output.WriteLine($"Suppressed {Level(one.Level)}: {Cells.Of(one.Hidden.Conversations)} conversations of {Cells.Of(one.Hidden.Subjects)} subjects, in clusters that may not be told.");
        if (report.Suppressed.Count == 0)
            output.WriteLine("Suppressed: no count that may be told.");
        var made = report.Provenance;
        output.WriteLine($"Every group has at least {made.Thresholds.Subjects} subjects and {made.Thresholds.Conversations} conversations; counts are rounded to {Cohort.CountStep}.");
        output.WriteLine(Unit(made.Unit));
    }

    private static string Level(int level) => level == 0 ? "among base clusters" : FormattableString.Invariant($"among parents of level {level}");

    private static string Unit(PrivacyUnit unit) => unit switch
    {
        PrivacyUnit.Subject => "A subject is the person that the input names.",
        PrivacyUnit.Conversation => "The input names no persons: each conversation counts as its own subject.",
        _ => "Some conversations name no person: each of those counts as its own subject.",
    };
}
