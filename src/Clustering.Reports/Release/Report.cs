namespace Clustering.Reports;

/// <summary>The only thing that leaves: every value in it met its threshold, every word was published before the data was read.</summary>
public sealed class Report
{
    internal Report(
        Provenance provenance, IReadOnlyList<FunnelStep> funnel, IReadOnlyList<ReportedCategory> categories,
        IReadOnlyList<ReportedCluster> clusters, IReadOnlyList<ReportedFacet> facets, IReadOnlyList<Suppression> suppressed)
    {
        Provenance = provenance;
        Funnel = funnel.ToArray().AsReadOnly();
        Categories = categories.ToArray().AsReadOnly();
        Clusters = clusters.ToArray().AsReadOnly();
        Facets = facets.ToArray().AsReadOnly();
        Suppressed = suppressed.ToArray().AsReadOnly();
        Check();
    }

    /// <summary>How it was made.</summary>
    public Provenance Provenance { get; }

    /// <summary>From all conversations to the analysis set.</summary>
    public IReadOnlyList<FunnelStep> Funnel { get; }

    /// <summary>The categories that may be told, in the order of the study.</summary>
    public IReadOnlyList<ReportedCategory> Categories { get; }

    /// <summary>The clusters that may be told, parents before children, larger ones first.</summary>
    public IReadOnlyList<ReportedCluster> Clusters { get; }

    /// <summary>The facets that may be told.</summary>
    public IReadOnlyList<ReportedFacet> Facets { get; }

    /// <summary>What was hidden, by level, as far as it may be told.</summary>
    public IReadOnlyList<Suppression> Suppressed { get; }

    /// <summary>Whether nothing about any group could be told.</summary>
    public bool IsEmpty => Categories.Count == 0 && Clusters.Count == 0;

    /// <summary>Reads a report back from its JSON, and checks every rule of a report again.</summary>
    /// <param name="utf8Json">UTF-8, at most 64 MiB.</param>
    /// <exception cref="ReportFormatException">Not a report, or one that breaks a rule.</exception>
    public static Report Parse(ReadOnlySpan<byte> utf8Json) => ReportReader.Read(utf8Json);

    /// <summary>Reads a report back from its JSON, and checks every rule of a report again.</summary>
    /// <param name="utf8Json">UTF-8, at most 64 MiB; read to its end and left open.</param>
    /// <exception cref="ReportFormatException">Not a report, or one that breaks a rule.</exception>
    public static Report Parse(Stream utf8Json) => ReportReader.Read(utf8Json);

    private void Check()
    {
        Provenance.Check();
        Require(Rising(Funnel.Select(s => (int)s.Stage)), "funnel steps come once, in order");
        Require(Funnel.Zip(Funnel.Skip(1)).All(p => Holds(p.First.Cohort, p.Second.Cohort)), "a funnel never widens");
        Require(Funnel.Zip(Funnel.Skip(1)).All(p => IsSafeRemainder(p.First.Cohort, [p.Second.Cohort])), "what a step of the funnel removed is nobody or meets the thresholds");
        Require(Rising(Categories.Select(c => (int)c.Category)), "categories come once, in order");
        Require(Categories.All(c => !Outgrows(c.Drift, c.Cohort)) && Clusters.All(c => !Outgrows(c.Drift, c.Cohort)), "a mean is taken over no more than its cohort");
        Require(Facets.DistinctBy(f => f.Name).Count() == Facets.Count, "facets come once");
        Require(Suppressed.DistinctBy(s => s.Level).Count() == Suppressed.Count, "levels come once");
        var byId = new Dictionary<int, ReportedCluster>();
        foreach (var cluster in Clusters)
        {
            Require(cluster.Id == byId.Count && byId.TryAdd(cluster.Id, cluster), "clusters are numbered from 0 in their order");
            if (cluster.ParentId is not { } id)
                continue;
            Require(byId.TryGetValue(id, out var parent) && parent.Level > cluster.Level, "a parent stands before its children, on a higher level");
            Require(Holds(parent!.Cohort, cluster.Cohort), "a child is no larger than its parent");
        }

        foreach (var family in Clusters.Where(c => c.ParentId is not null).GroupBy(c => c.ParentId!.Value, c => c.Cohort))
            Require(IsSafeRemainder(byId[family.Key].Cohort, [.. family]), "children never outgrow their parent, and what they leave of it is nobody or meets the thresholds");
    }

    /// <summary>Whether the parts can, as far as rounding tells, leave nobody of the whole, or a group that meets the thresholds.</summary>
    private bool IsSafeRemainder(Cohort whole, IReadOnlyCollection<Cohort> parts)
    {
        var left = whole.Conversations - parts.Sum(p => (long)p.Conversations);
        var rounding = Cohort.CountStep / 2 * (parts.Count + 1);
        return left >= -rounding && (left <= rounding || left >= Provenance.Thresholds.Conversations - rounding);
    }

    private static bool Outgrows(Mean? mean, Cohort cohort) => mean is not null && (mean.Conversations > cohort.Conversations || cohort.Subjects < Mean.FloorSubjects);

    private static bool Holds(Cohort whole, Cohort part) => part.Conversations <= whole.Conversations && part.Subjects <= whole.Subjects;

    private static bool Rising(IEnumerable<int> values)
    {
        var list = values.ToList();
        return list.Zip(list.Skip(1)).All(p => p.First < p.Second);
    }

    private static void Require(bool holds, string rule)
    {
        if (!holds)
            throw new ReleaseException(rule);
    }
}
