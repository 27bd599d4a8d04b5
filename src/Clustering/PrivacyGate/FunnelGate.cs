using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>Releases the steps of the funnel. What a step removed is a cell too: a step that removed too few to tell is merged with the next one.</summary>
internal static class FunnelGate
{
    internal static IReadOnlyList<FunnelStep> Release(GateInput input)
    {
        var thresholds = input.Provenance.Thresholds;
        var counter = new GroupCounter(input.AllSubjects);
        GroupSize Reached(FunnelStage from) => counter.Count(Rows(reached => reached >= from));
        bool IsSafe(FunnelStage from, FunnelStage to) =>
            counter.Count(Rows(reached => reached >= from && reached < to)) is var removed
            && (removed.IsEmpty || thresholds.Meets(removed.Subjects, removed.Conversations));

        var first = input.Stages[0];
        var steps = new List<FunnelStep>();
        FunnelStage? next = null;
        foreach (var stage in input.Stages.Reverse())
        {
            var size = Reached(stage);
            if (!thresholds.Meets(size.Subjects, size.Conversations)
                || (next is { } later && !IsSafe(stage, later))
                || (stage != first && !IsSafe(first, stage)))
                continue;
            steps.Insert(0, new FunnelStep(stage, Cohort.Of(size.Subjects, size.Conversations, thresholds)));
            next = stage;
        }

        return steps;

        IEnumerable<int> Rows(Func<FunnelStage, bool> where) =>
            Enumerable.Range(0, input.Reached.Length).Where(row => where(input.Reached[row]));
    }
}
