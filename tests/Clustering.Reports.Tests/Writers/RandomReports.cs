namespace Clustering.Reports.Tests;

/// <summary>Reports that the internal factories allow, one for each seed.</summary>
internal sealed class RandomReports
{
    private readonly Random _random;
    private readonly Thresholds _thresholds;

    private RandomReports(int seed)
    {
        _random = new Random(seed);
        _thresholds = new Thresholds(Between(15, 60), Between(30, 150));
    }

    internal static Report Make(int seed) => new RandomReports(seed).Report();

    private Report Report()
    {
        var clusters = Clusters();
        return new Report(
            Provenance(), Funnel(), [.. CategoryNames.All.Where(_ => Often()).Select(Category)], clusters,
            [.. new[] { "language", "x.y_z-1+" }.Where(_ => Often()).Select(Facet)],
            [.. Enumerable.Range(0, 3).Reverse().Where(_ => Often()).Select(l => new Suppression(l, Cohort(Size())))]);
    }

    private Provenance Provenance() => new()
    {
        Unit = (PrivacyUnit)_random.Next(3),
        Thresholds = _thresholds,
        Seed = Often() ? (ulong)_random.NextInt64() >> _random.Next(60) : ulong.MaxValue - (ulong)_random.Next(9),
        Confidence = Between(500, 999) / 1000m,
        Replicates = Between(200, 100_000),
        Bootstrap = (BootstrapMethod)_random.Next(2),
        MaxConversationsPerSubject = Between(1, 5),
        RequestedClusters = Often() ? null : Between(1, 5_000),
        Embedding = (EmbeddingSource)_random.Next(2),
        Resources = [.. Enumerable.Range(0, _random.Next(4)).Select(i => new ResourceHash("resource." + i, new string((char)('a' + i), 64)))],
        Version = $"{_random.Next(100)}.{_random.Next(100)}.{_random.Next(100_000)}",
    };

    private List<FunnelStep> Funnel()
    {
        var (subjects, conversations) = Size();
        var steps = new List<FunnelStep>();
        foreach (var stage in Enum.GetValues<FunnelStage>().Reverse().Where(_ => Often()))
        {
            steps.Insert(0, new FunnelStep(stage, Cohort((subjects, conversations))));
            var more = Often() ? Size() : (0, 0);
            (subjects, conversations) = (subjects + more.Item1, conversations + more.Item2);
        }

        return steps;
    }

    private ReportedCategory Category(Category category)
    {
        var size = Size();
        var isTold = category != Clustering.Reports.Category.Roleplay;
        return new ReportedCategory(category, Cohort(size), Share(), isTold ? Drift(size) : null, isTold && Often() ? Pushback(size) : null);
    }

    private Rate Pushback((int Subjects, int Conversations) size)
    {
        var subjects = size.Subjects;
        var with = _random.Next(subjects + 1);
        return Rate.Of(Share(), with, subjects - with, size.Conversations, Between(1, 5));
    }

    private List<ReportedCluster> Clusters()
    {
        var list = new List<ReportedCluster>();
        for (var top = _random.Next(4); top > 0; top--)
        {
            var children = Enumerable.Range(0, _random.Next(5)).Select(_ => Size()).ToList();
            var loose = Size();
            var whole = (Subjects: children.Sum(c => c.Subjects) + loose.Subjects, Conversations: children.Sum(c => c.Conversations) + loose.Conversations);
            var parent = list.Count;
            list.Add(Cluster(parent, null, Between(1, 9), whole));
            foreach (var child in children)
                list.Add(Cluster(list.Count, parent, 0, child));
        }

        return list;
    }

    private ReportedCluster Cluster(int id, int? parent, int level, (int Subjects, int Conversations) size) => new(
        id, parent, level,
        [.. Enumerable.Range(0, _random.Next(6)).Select(_ => _random.Next(Vocabulary.Shipped.Count)).Distinct().Select(i => Vocabulary.Shipped[i])],
        Cohort(size), Share(), [.. CategoryNames.All.Where(_ => Often()).Select(c => new CategoryShare(c, Rate.Of(Share(), 50, Often() ? 50 : 5, size.Conversations, Between(1, 5))))], Drift(size));

    private ReportedFacet Facet(string name) =>
        new(name, [.. new[] { "en", "zh", "other" }.Where(_ => Often()).Select(l => new ReportedLabel(l, Cohort(Size()), Share()))]);

    private Mean? Drift((int Subjects, int Conversations) size)
    {
        if (size.Subjects < Mean.FloorSubjects || !Often())
            return null;
        var value = (_random.NextDouble() * 4) - 2;
        var (low, high) = (value - (_random.NextDouble() * (value + 2)), value + (_random.NextDouble() * (2 - value)));
        return Mean.Of(value, low, high, size.Subjects, Between(size.Subjects, size.Conversations), Between(1, 5), Often());
    }

    private Share Share()
    {
        var value = _random.Next(10) switch { 0 => 0, 1 => 1, _ => _random.NextDouble() };
        return Reports.Share.Of(value, value * _random.NextDouble(), value + ((1 - value) * _random.NextDouble()));
    }

    private Cohort Cohort((int Subjects, int Conversations) size) => Reports.Cohort.Of(size.Subjects, size.Conversations, _thresholds);

    private (int Subjects, int Conversations) Size()
    {
        var subjects = _thresholds.Subjects + (Often() ? _random.Next(400) : _random.Next(2_000_000));
        return (subjects, Math.Max(_thresholds.Conversations, Between(subjects, subjects * 5)));
    }

    private bool Often() => _random.Next(3) > 0;

    private int Between(int low, int high) => _random.Next(low, high + 1);
}
