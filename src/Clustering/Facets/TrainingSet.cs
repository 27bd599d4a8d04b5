using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>
/// Labelled conversations as examples. A file of mixed classes, where none makes up half, lies in one fold, so that its manner of writing is
/// judged by weights that never saw it; the others are dealt within each class and language. So that length teaches nothing, each long one
/// comes also as its first exchange alone, and joined with another of its class, language and fold.
/// </summary>
internal sealed class TrainingSet
{
    internal const int Folds = 5;

    private const int LeastDocuments = 4;
    private const float VariantWeight = 0.4f;

    private readonly List<TrainingExample> _examples = [];

    private TrainingSet(FeatureTable features) => Features = features;

    internal FeatureTable Features { get; }

    internal IReadOnlyList<TrainingExample> Examples => _examples;

    internal static TrainingSet Build(
        IReadOnlyList<LabelledConversation> labelled, Func<Conversation, RedactedConversation> redact, ulong seed, CancellationToken cancellationToken)
    {
        var conversations = labelled.Select(l => redact(l.Conversation)).ToArray();
        var set = new TrainingSet(Count(conversations, cancellationToken));
        var chance = new Chance(seed, 0x7E57);
        var vector = new AffectiveVector();
        foreach (var group in Deal(labelled, chance).GroupBy(d => (labelled[d.Index].Language, labelled[d.Index].Labels, d.Fold)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var members = group.Select(d => conversations[d.Index]).ToArray();
            for (var i = 0; i < members.Length; i++)
            {
                set.Add(vector, members[i], group.Key.Labels, group.Key.Fold, 1, isWhole: true);
                if (members[i].Messages.Count > 3)
                    set.Add(vector, Join(members[i].Messages.Take(2)), group.Key.Labels, group.Key.Fold, VariantWeight, isWhole: false);
                if (i + 1 < members.Length)
                {
                    var joined = Join(members[i].Messages.Concat(members[i + 1].Messages));
                    set.Add(vector, joined, group.Key.Labels, group.Key.Fold, VariantWeight, isWhole: false);
                }
            }
        }

        return set;
    }

    /// <summary>Shuffles, and gives each conversation its fold.</summary>
    private static List<(int Index, int Fold)> Deal(IReadOnlyList<LabelledConversation> labelled, Chance chance)
    {
        var dealt = new List<(int, int)>();
        var mixed = labelled.GroupBy(l => l.File).Where(IsMixed).Select(g => g.Key).Order(StringComparer.Ordinal).ToList();
        foreach (var group in Enumerable.Range(0, labelled.Count).GroupBy(i => (labelled[i].Language, labelled[i].Labels)))
        {
            var members = group.ToArray();
            for (var i = members.Length - 1; i > 0; i--)
            {
                var j = chance.Next(i + 1);
                (members[i], members[j]) = (members[j], members[i]);
            }

            for (var i = 0; i < members.Length; i++)
            {
                var hand = mixed.IndexOf(labelled[members[i]].File);
                dealt.Add((members[i], (hand >= 0 ? hand : i) % Folds));
            }
        }

        return dealt;
    }

    private static bool IsMixed(IEnumerable<LabelledConversation> file)
    {
        var classes = file.CountBy(l => l.Labels).ToArray();
        return 2 * classes.Max(c => c.Value) < classes.Sum(c => c.Value);
    }

    private static RedactedConversation Join(IEnumerable<RedactedMessage> messages) => new([.. messages], null);

    private void Add(AffectiveVector vector, RedactedConversation conversation, int labels, int fold, float weight, bool isWhole)
    {
        vector.Read(conversation, Features);
        _examples.Add(new TrainingExample(vector.Indices.ToArray(), vector.Values.ToArray(), labels, fold, weight, isWhole));
    }

    private static FeatureTable Count(RedactedConversation[] conversations, CancellationToken cancellationToken)
    {
        var frequencies = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        foreach (var conversation in conversations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            seen.Clear();
            var sink = new Collector(seen);
            AffectiveFeatures.Extract(conversation, ref sink);
            foreach (var feature in seen)
                frequencies[feature] = frequencies.GetValueOrDefault(feature) + 1;
        }

        return FeatureTable.Build(frequencies, conversations.Length, LeastDocuments);
    }

    private readonly struct Collector(HashSet<ulong> seen) : IFeatureSink
    {
        public void Add(ulong feature) => seen.Add(feature);
    }
}
