using Clustering.Facets;
using Clustering.Reports;
using Clustering.Statistics;

namespace Clustering.PrivacyGate;

/// <summary>The conversations that count, with the ways to count and estimate groups of them.</summary>
internal sealed class Population
{
    private readonly ConversationFacets[] _facets;
    private readonly GroupCounter _counter;
    private readonly Provenance _provenance;

    internal Population(GateInput input)
    {
        _facets = input.Facets;
        _provenance = input.Provenance;
        _counter = new GroupCounter([.. input.Kept.Select(row => input.AllSubjects[row])]);
        Rows = [.. Enumerable.Range(0, input.Kept.Length)];
        Whole = Count(Rows);
    }

    /// <summary>All rows.</summary>
    internal int[] Rows { get; }

    /// <summary>Size of the whole.</summary>
    internal GroupSize Whole { get; }

    internal Thresholds Thresholds => _provenance.Thresholds;

    internal ConversationFacets Facets(int row) => _facets[row];

    internal GroupSize Count(IEnumerable<int> rows) => _counter.Count(rows);

    internal Cohort Cohort(GroupSize size) => Reports.Cohort.Of(size.Subjects, size.Conversations, Thresholds);

    /// <summary>Share of the rows that have a property, with its interval.</summary>
    internal Share Share(IEnumerable<int> rows, Func<int, bool> has)
    {
        var group = rows as IReadOnlyCollection<int> ?? [.. rows];
        var estimate = Proportion.Estimate(_counter.Sum(group, row => has(row) ? 1 : 0), (double)_provenance.Confidence);
        var size = Count(group);
        return Reports.Share.Of(estimate.Value, estimate.Low, estimate.High, (decimal)size.LargestSubject / size.Conversations);
    }

    /// <summary>Rows that have a drift and are not roleplay, which the study leaves out.</summary>
    internal int[] WithDrift(IEnumerable<int> rows) =>
        [.. rows.Where(row => _facets[row].DriftSixths is not null && !StudyRules.IsRoleplay(_facets[row]))];

    /// <summary>Whether a mean over rows that have a drift gives nothing away: there are none, or enough subjects.</summary>
    internal bool HasNoneOrEnoughDrift(IEnumerable<int> rows) => Count(rows) is var size && (size.IsEmpty || size.Subjects >= GateRules.MeanSubjects);

    /// <summary>Mean drift of a group. How many of it have one is told only where the others could be told, too.</summary>
    /// <param name="group">The group.</param>
    /// <param name="rows">Those of it that have one, from <see cref="WithDrift"/>.</param>
    /// <param name="stream">Which stream of chance the bootstrap draws from.</param>
    internal Mean Drift(IEnumerable<int> group, IReadOnlyCollection<int> rows, ulong stream)
    {
        var counts = _counter.Sum(rows, row => _facets[row].DriftSixths!.Value);
        var estimate = Bootstrap.Mean(
            counts, 1 / 6.0, (double)_provenance.Confidence, _provenance.Replicates, _provenance.Bootstrap, new Chance(_provenance.Seed, stream));
        var size = Count(rows);
        var others = Count(group.Except(rows));
        return Mean.Of(
            estimate.Value, estimate.Low, estimate.High, size.Subjects, size.Conversations, size.LargestSubject, others.IsSafeRemainder(Thresholds));
    }
}
