using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>Releases the categories. They overlap; what no shown category covers must be safe, since the whole is known.</summary>
internal static class CategoryGate
{
    internal static IReadOnlyList<ReportedCategory> Release(Population population)
    {
        var categories = CategoryNames.All;
        var rows = categories.Select(c => population.Rows.Where(row => StudyRules.Has(population.Facets(row), c)).ToArray()).ToArray();
        var shown = Shown(population, rows);
        return [.. Enumerable.Range(0, categories.Count).Where(i => shown[i]).Select(i => Tell(population, categories[i], rows[i]))];
    }

    /// <summary>Which categories may be told.</summary>
    internal static bool[] Shown(Population population, int[][] rows)
    {
        var sizes = rows.Select(population.Count).ToArray();
        return ComplementarySuppression.Protect(
            [.. sizes.Select(s => s.Meets(population.Thresholds))],
            i => sizes[i].Conversations,
            hidden => Uncovered(population, rows, hidden).IsSafeRemainder(population.Thresholds));
    }

    /// <summary>Rows of hidden categories that no shown category covers.</summary>
    private static GroupSize Uncovered(Population population, int[][] rows, IReadOnlyList<int> hidden)
    {
        var covered = new bool[population.Rows.Length];
        for (var i = 0; i < rows.Length; i++)
            if (!hidden.Contains(i))
                foreach (var row in rows[i])
                    covered[row] = true;
        return population.Count(hidden.SelectMany(i => rows[i]).Distinct().Where(row => !covered[row]));
    }

    private static ReportedCategory Tell(Population population, Category category, int[] rows)
    {
        var size = population.Count(rows);
        var held = rows.ToHashSet();
        var share = population.Share(population.Rows, held.Contains);
        if (category == Category.Roleplay)
            return new ReportedCategory(category, population.Cohort(size), share, null, null);
        var withDrift = population.WithDrift(rows);
        var drift = population.Count(withDrift).Subjects >= GateRules.MeanSubjects ? population.Drift(withDrift, (ulong)category) : null;
        return new ReportedCategory(category, population.Cohort(size), share, drift, Pushback(population, rows));
    }

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
            size.Subjects);
    }
}
