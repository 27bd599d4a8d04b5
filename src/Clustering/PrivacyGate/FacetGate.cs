using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>
/// Releases facets: disjoint labels over the whole, hidden ones and unlabelled conversations together safe. A handful that no label may tell
/// of, no more than a share is rounded by, is counted with the largest label: else it would hide a second label in nearly every corpus.
/// </summary>
internal static class FacetGate
{
    private const double MostCountedAlong = 0.01;

    internal static IReadOnlyList<ReportedFacet> Release(GateInput input, Population population)
    {
        var facets = new List<ReportedFacet> { Tell(population, ReportedFacet.LanguageName, ReportedFacet.LanguageLabels, row => (int)population.Facets(row).Language) };
        for (var i = 0; i < input.Taxonomies.Count; i++)
        {
            var index = i;
            var taxonomy = input.Taxonomies[i];
            facets.Add(Tell(population, taxonomy.Name, [.. taxonomy.Labels.Select(l => l.Name)], row => population.Facets(row).CustomLabels[index]));
        }

        return [.. facets.Where(f => f.Labels.Count > 0)];
    }

    private static ReportedFacet Tell(Population population, string name, IReadOnlyList<string> labels, Func<int, int> labelOf)
    {
        // The last part holds the conversations without a label; it is never shown.
        var rows = Enumerable.Range(0, labels.Count + 1)
            .Select(label => population.Rows.Where(row => labelOf(row) == (label < labels.Count ? label : -1)).ToArray()).ToArray();
        CountHandfulAlong(rows, population);
        var sizes = rows.Select(population.Count).ToArray();
        var shown = ComplementarySuppression.Protect(
            [.. sizes.Select((s, i) => i < labels.Count && s.Meets(population.Thresholds))],
            i => sizes[i].Conversations,
            hidden => population.Count(hidden.SelectMany(i => rows[i])).IsSafeRemainder(population.Thresholds));
        return new ReportedFacet(name, [.. Enumerable.Range(0, labels.Count).Where(i => shown[i]).Select(i =>
            new ReportedLabel(labels[i], population.Cohort(sizes[i]), population.Share(population.Rows, rows[i].ToHashSet().Contains)))]);
    }

    private static void CountHandfulAlong(int[][] rows, Population population)
    {
        var hidden = Enumerable.Range(0, rows.Length).Where(i => i == rows.Length - 1 || !population.Count(rows[i]).Meets(population.Thresholds)).ToArray();
        var handful = hidden.SelectMany(i => rows[i]).ToArray();
        if (hidden.Length == rows.Length || handful.Length > MostCountedAlong * population.Rows.Length || population.Count(handful).Meets(population.Thresholds))
            return;
        var largest = Enumerable.Range(0, rows.Length).Except(hidden).MaxBy(i => (rows[i].Length, -i));
        rows[largest] = [.. rows[largest].Concat(handful).Order()];
        foreach (var i in hidden)
            rows[i] = [];
    }
}
