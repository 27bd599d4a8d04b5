using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>
/// Releases the categories. They overlap: a category is told only if those of the analysis set that are outside it could be told, too; and
/// what no shown category covers must be safe, since the whole is known. The same holds for their drifts.
/// </summary>
internal static class CategoryGate
{
    internal static IReadOnlyList<ReportedCategory> Release(Population population)
    {
        var categories = CategoryNames.All;
        var rows = categories.Select(c => population.Rows.Where(row => StudyRules.Has(population.Facets(row), c)).ToArray()).ToArray();
        var shown = Shown(population, rows);
        var drifts = rows.Select(r => population.WithDrift(r)).ToArray();
        var shownDrifts = ShownDrifts(population, drifts, shown);
        return [.. Enumerable.Range(0, categories.Count).Where(i => shown[i]).Select(i => new ReportedCategory(
            categories[i],
            population.Cohort(population.Count(rows[i])),
            population.Share(population.Rows, rows[i].ToHashSet().Contains),
            shownDrifts[i] ? population.Drift(rows[i], drifts[i], (ulong)categories[i]) : null,
            categories[i] == Category.Roleplay ? null : Pushback(population, rows[i])))];
    }

    private static bool[] Shown(Population population, int[][] rows)
    {
        var sizes = rows.Select(population.Count).ToArray();
        var analysed = population.Rows.Except(rows[(int)Category.None]).ToArray();
        bool IsEligible(int i) => sizes[i].Meets(population.Thresholds)
            && population.Count(analysed.Except(rows[i])).IsSafeRemainder(population.Thresholds);
        return ComplementarySuppression.Protect(
            [.. Enumerable.Range(0, rows.Length).Select(IsEligible)],
            i => sizes[i].Conversations,
            hidden => population.Count(Uncovered(rows, hidden)).IsSafeRemainder(population.Thresholds));
    }

    private static bool[] ShownDrifts(Population population, int[][] drifts, bool[] shown) => ComplementarySuppression.Protect(
        [.. drifts.Select((d, i) => shown[i] && i != (int)Category.Roleplay && population.Count(d).Subjects >= GateRules.MeanSubjects)],
        i => drifts[i].Length,
        hidden => population.HasNoneOrEnoughDrift(Uncovered(drifts, hidden)));

    /// <summary>Rows of hidden categories that no shown category covers.</summary>
    private static IEnumerable<int> Uncovered(int[][] rows, IReadOnlyList<int> hidden) =>
        hidden.SelectMany(i => rows[i]).Except(Enumerable.Range(0, rows.Length).Except(hidden).SelectMany(i => rows[i]));

    private static Rate? Pushback(Population population, int[] rows)
    {
        var spoken = rows.Where(row => !StudyRules.IsRoleplay(population.Facets(row))).ToArray();
        var size = population.Count(spoken);
        if (!size.Meets(population.Thresholds))
            return null;
        return Rate.Of(
            population.Share(spoken, row => population.Facets(row).Pushback),
            population.Count(spoken.Where(row => population.Facets(row).Pushback)).Subjects,
            population.Count(spoken.Where(row => !population.Facets(row).Pushback)).Subjects,
            size.Conversations, size.LargestSubject);
    }
}
