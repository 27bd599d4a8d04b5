using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>
/// Releases the steps of the funnel. What a step removed is a cell too: a step that removed too few to tell is merged with the next one.
/// The conversations that count are known from elsewhere in the report, whether their step is shown or not.
/// </summary>
internal static class FunnelGate
{
    internal static IReadOnlyList<FunnelStep> Release(GateInput input)
    {
        var thresholds = input.Provenance.Thresholds;
        var counter = new GroupCounter(input.AllSubjects);
        var known = new List<FunnelStage> { FunnelStage.Capped };
        var steps = new List<FunnelStep>();
        foreach (var stage in input.Stages.Reverse().OrderByDescending(s => s == input.Stages[0]))
        {
            var size = Between(stage, null);
            if (!size.Meets(thresholds) || !known.TrueForAll(other => IsSafe(stage, other)))
                continue;
            known.Add(stage);
            steps.Add(new FunnelStep(stage, Cohort.Of(size.Subjects, size.Conversations, thresholds)));
        }

        return [.. steps.OrderBy(s => s.Stage)];

        bool IsSafe(FunnelStage one, FunnelStage other) =>
            Between((FunnelStage)Math.Min((int)one, (int)other), (FunnelStage)Math.Max((int)one, (int)other)).IsSafeRemainder(thresholds);

        GroupSize Between(FunnelStage from, FunnelStage? to) => counter.Count(
            Enumerable.Range(0, input.Reached.Length).Where(row => input.Reached[row] >= from && (to is null || input.Reached[row] < to)));
    }
}
