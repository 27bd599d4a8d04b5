using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;
using Clustering.Reports;
using Clustering.Tests.PrivacyGate;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Tests;

public class CorpusTests
{
    private const int Cap = 5;

    [Fact]
    public void Removing_one_subject_takes_no_more_than_its_cap_from_any_group_and_adds_to_none() => Prop
        .ForAll(ArbMap.Default.ArbFor<PositiveInt>(), seed =>
        {
            var rows = Rows((ulong)seed.Get);
            var with = new Corpus(rows, null, Cap);
            foreach (var gone in rows.Select(r => r.Subject).Distinct().Take(4))
            {
                var without = new Corpus(rows.Where(r => r.Subject != gone), null, Cap);
                foreach (var (before, after) in Groups(with).Zip(Groups(without)))
                    Assert.InRange(before - after, 0, Cap);
            }
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        var rows = Rows(3);
        var (one, other) = (new Corpus(rows, null, Cap), new Corpus(rows.Reverse(), null, Cap));
        Assert.Equal(one.Rows, other.Rows);
        Assert.Equal(one.Kept, other.Kept);
        Assert.Equal(one.Subjects, other.Subjects);
    }

    /// <summary>Sizes of all that a report could count: the funnel, the categories, the languages, those with a drift.</summary>
    private static IEnumerable<int> Groups(Corpus corpus)
    {
        var kept = corpus.Kept.Select(i => corpus.Rows[i].Facets).ToArray();
        return Enum.GetValues<FunnelStage>().Where(s => s >= FunnelStage.Capped).Select(s => corpus.Reached.Count(r => r >= s))
            .Concat(CategoryNames.All.Select(c => kept.Count(f => StudyRules.Has(f, c))))
            .Concat(Enum.GetValues<Language>().Select(l => kept.Count(f => f.Language == l)))
            .Append(kept.Count(f => f.DriftSixths is not null));
    }

    /// <summary>300 rows of 60 subjects, a few of whom hold many.</summary>
    private static AnalysisRow[] Rows(ulong seed)
    {
        var facets = RandomPopulation.Create(seed, 300).Facets;
        var chance = new Chance(seed, 3);
        using var pseudonymizer = new Pseudonymizer(new byte[16]);
        return [.. facets.Select((f, i) =>
        {
            var stub = new Conversation([new Message(MessageRole.Human, "hello")], $"c{i}", $"s{chance.Next(1 + chance.Next(60))}");
            return new AnalysisRow(pseudonymizer.OrderOf(stub), pseudonymizer.SubjectOf(stub), true, f, new DocumentFeatures([], [], []), null);
        })];
    }
}
