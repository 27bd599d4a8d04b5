using Clustering.Facets;
using Clustering.Grouping;
using Clustering.PrivacyGate;
using Clustering.Reports;

namespace Clustering.Tests.PrivacyGate;

/// <summary>Random gate inputs: skewed cluster sizes, subjects with one to five conversations, rare categories, missing drifts.</summary>
internal static class RandomPopulation
{
    internal static GateInput Create(ulong seed, int conversations = 1_500, Thresholds? thresholds = null)
    {
        var chance = new Chance(seed, 7);
        var subjects = new int[conversations];
        for (int i = 0, subject = 0; i < conversations; subject++)
            for (var left = 1 + (chance.Next(4) == 0 ? chance.Next(5) : 0); left > 0 && i < conversations; left--)
                subjects[i++] = subject;
        var facets = Enumerable.Range(0, conversations).Select(_ => Facets(chance)).ToArray();
        var reached = facets.Select(f =>
            f.Labels.IsContentCreation ? FunnelStage.Capped
            : !f.Labels.IsAffective ? FunnelStage.NotContentCreation
            : StudyRules.IsAnalysed(f) ? FunnelStage.Analysed : FunnelStage.Affective).ToArray();
        return new GateInput
        {
            AllSubjects = subjects,
            Reached = reached,
            Stages = [FunnelStage.Read, FunnelStage.Capped, FunnelStage.NotContentCreation, FunnelStage.Affective, FunnelStage.Analysed],
            Kept = [.. Enumerable.Range(0, conversations)],
            Facets = facets,
            Clusters = Tree(chance, conversations),
            Taxonomies = [],
            Provenance = Provenance(thresholds ?? new Thresholds(25, 50), seed),
        };
    }

    /// <summary>One subject for each conversation, each with a primary category and a base cluster.</summary>
    internal static GateInput Of(IReadOnlyList<Category> primaries, int[] clusters) => new()
    {
        AllSubjects = [.. Enumerable.Range(0, clusters.Length)],
        Reached = [.. primaries.Select(_ => FunnelStage.Capped)],
        Stages = [FunnelStage.Read, FunnelStage.Capped],
        Kept = [.. Enumerable.Range(0, clusters.Length)],
        Facets = [.. primaries.Select(c => Facets(c))],
        Clusters = [.. Enumerable.Range(0, clusters.Max() + 1).Select(id => new ClusterCandidate
        {
            Id = id, ParentId = null, Level = 0, Rows = [.. Enumerable.Range(0, clusters.Length).Where(row => clusters[row] == id)], Terms = [],
        })],
        Taxonomies = [],
        Provenance = Provenance(new Thresholds(25, 50), 1),
    };

    internal static Provenance Provenance(Thresholds thresholds, ulong seed) => new()
    {
        Unit = PrivacyUnit.Subject,
        Thresholds = thresholds,
        Seed = seed,
        Confidence = 0.95m,
        Replicates = 200,
        Bootstrap = BootstrapMethod.Percentile,
        MaxConversationsPerSubject = 5,
        RequestedClusters = null,
        Embedding = EmbeddingSource.Offline,
        Resources = [],
        Version = "0.0.0",
    };

    internal static ConversationFacets Facets(Category primary, int humanMessages = 8, int? drift = 0, bool pushback = false, Language language = Language.English, Category? also = null) => new()
    {
        Language = language,
        HumanMessages = humanMessages,
        Labels = new AffectiveLabels(new float[6], 1 << (int)primary | 1 << (int)(also ?? primary), primary, false, 0),
        Pushback = pushback,
        DriftSixths = drift,
        CustomLabels = [],
    };

    private static ConversationFacets Facets(Chance chance)
    {
        var affective = chance.Next(3) > 0;
        var primary = affective ? (Category)Math.Min(chance.Next(8), 4) : Category.None;
        var held = 1 << (int)primary;
        if (affective && chance.Next(5) == 0)
            held |= 1 << chance.Next(5);
        return new ConversationFacets
        {
            Language = (Language)Math.Min(chance.Next(40) / 19, 2),
            HumanMessages = 1 + chance.Next(12),
            Labels = new AffectiveLabels(new float[6], held, primary, !affective && chance.Next(12) == 0, 0),
            Pushback = chance.Next(10) == 0,
            DriftSixths = chance.Next(3) == 0 ? null : chance.Next(25) - 12,
            CustomLabels = [],
        };
    }

    private static List<ClusterCandidate> Tree(Chance chance, int conversations)
    {
        const int Tops = 4, MiddlesOfTop = 4, BasesOfMiddle = 4;
        var rows = Enumerable.Range(0, Tops * MiddlesOfTop * BasesOfMiddle).Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < conversations; row++)
        {
            var skew = chance.NextDouble();
            rows[(int)(skew * skew * rows.Length)].Add(row);
        }

        var clusters = new List<ClusterCandidate>();
        var topIds = Add(2, Tops, BasesOfMiddle * MiddlesOfTop, _ => null);
        var middleIds = Add(1, Tops * MiddlesOfTop, BasesOfMiddle, i => topIds[i / MiddlesOfTop]);
        Add(0, rows.Length, 1, i => middleIds[i / BasesOfMiddle]);
        return clusters;

        int[] Add(int level, int count, int width, Func<int, int?> parent)
        {
            var ids = new int[count];
            for (var i = 0; i < count; i++)
            {
                ids[i] = clusters.Count;
                clusters.Add(new ClusterCandidate
                {
                    Id = clusters.Count,
                    ParentId = parent(i),
                    Level = level,
                    Rows = [.. rows.Skip(i * width).Take(width).SelectMany(r => r).Order()],
                    Terms = [new TermCandidate(i, 30, 60), new TermCandidate(i + 1, 9, 60), new TermCandidate(i + 2, 30, 24)],
                });
            }

            return ids;
        }
    }
}
