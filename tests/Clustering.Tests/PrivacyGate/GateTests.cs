using Clustering.Facets;
using Clustering.PrivacyGate;
using Clustering.Reports;

namespace Clustering.Tests.PrivacyGate;

public class GateTests
{
    [Fact]
    public void A_corpus_below_the_thresholds_releases_nothing_but_its_provenance()
    {
        var report = Gate.Release(Input(49, _ => RandomPopulation.Facets(Category.Coaching)), CancellationToken.None);
        Assert.True(report.IsEmpty);
        Assert.Empty(report.Funnel);
        Assert.Empty(report.Facets);
    }

    [Fact]
    public void A_category_one_conversation_short_is_hidden_and_a_second_one_with_it()
    {
        // 49 coaching, 60 counseling, the rest none: coaching alone would be the whole minus the others.
        var report = Gate.Release(
            Input(1_000, i => RandomPopulation.Facets(i < 49 ? Category.Coaching : i < 109 ? Category.Counseling : Category.None)), CancellationToken.None);
        Assert.Equal([Category.None], report.Categories.Select(c => c.Category));
    }

    [Fact]
    public void A_category_that_meets_the_thresholds_is_told_with_rounded_size()
    {
        var report = Gate.Release(Input(1_004, i => RandomPopulation.Facets(i < 54 ? Category.Coaching : Category.None)), CancellationToken.None);
        var coaching = report.Categories[0];
        Assert.Equal((Category.Coaching, 50, 50), (coaching.Category, coaching.Cohort.Conversations, coaching.Cohort.Subjects));
        Assert.Equal(0.05m, coaching.Share.Value);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_rate_needs_ten_subjects_on_the_side_that_pushed_back(int pushbacks, bool isBound)
    {
        var report = Gate.Release(Input(200, i => RandomPopulation.Facets(Category.Coaching, pushback: i < pushbacks)), CancellationToken.None);
        var rate = report.Categories[0].Pushback!;
        Assert.Equal(isBound, rate.Share is null);
        Assert.Equal(isBound ? 0.05m : null, rate.Below);
    }

    [Fact]
    public void A_bound_holds_where_few_subjects_hold_many_conversations()
    {
        // Nine subjects with five conversations each pushed back: 45 of 200.
        int Subject(int i) => i < 45 ? i / 5 : i;
        var rate = Gate.Release(Input(200, i => RandomPopulation.Facets(Category.Coaching, pushback: i < 45), Subject), CancellationToken.None)
            .Categories[0].Pushback!;
        Assert.Equal(0.25m, rate.Below);
    }

    [Fact]
    public void A_category_is_hidden_where_the_analysis_set_would_tell_of_the_few_beside_it()
    {
        // 290 are analysed, as the funnel tells: 270 companionship, 100 of them coaching, too, and 20 coaching alone.
        var report = Gate.Release(
            Input(1_290, i => RandomPopulation.Facets(
                i < 270 ? Category.Companionship : i < 290 ? Category.Coaching : Category.None, also: i is >= 170 and < 270 ? Category.Coaching : null)),
            CancellationToken.None);
        Assert.DoesNotContain(Category.Companionship, report.Categories.Select(c => c.Category));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(50, false)]
    public void A_step_of_the_funnel_is_hidden_where_one_subject_holds_what_it_removed(int held, bool isTold)
    {
        var input = Input(1_000, i => RandomPopulation.Facets(Category.None), i => i < held ? 0 : i);
        Array.Fill(input.Reached, FunnelStage.Read, 0, 100);
        Assert.Equal(isTold, FunnelGate.Release(input).Any(s => s.Stage == FunnelStage.Read));
    }

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    public void A_mean_needs_fifty_subjects(int withDrift, bool isTold)
    {
        var report = Gate.Release(Input(300, i => RandomPopulation.Facets(Category.Coaching, drift: i < withDrift ? 3 : null)), CancellationToken.None);
        Assert.Equal(isTold, report.Categories[0].Drift is not null);
        if (isTold)
            Assert.Equal(0.5m, report.Categories[0].Drift!.Value);
    }

    [Theory]
    [InlineData(290, null)]
    [InlineData(200, 200)]
    public void The_number_of_conversations_with_a_drift_is_told_where_those_without_could_be_told(int withDrift, int? told)
    {
        var report = Gate.Release(Input(300, i => RandomPopulation.Facets(Category.Coaching, drift: i < withDrift ? 3 : null)), CancellationToken.None);
        Assert.Equal(told, report.Categories[0].Drift!.Conversations);
    }

    [Fact]
    public void A_drift_of_too_few_takes_a_second_one_with_it()
    {
        // 40 counseling have a drift: all drifts minus those of coaching and of the others.
        var report = Gate.Release(
            Input(1_000, i => RandomPopulation.Facets(
                i < 100 ? Category.Coaching : i < 200 ? Category.Counseling : Category.None, drift: i is >= 140 and < 200 ? null : 3)),
            CancellationToken.None);
        Assert.Equal([Category.Coaching, Category.Counseling, Category.None], report.Categories.Select(c => c.Category));
        Assert.Equal([Category.None], report.Categories.Where(c => c.Drift is not null).Select(c => c.Category));
    }

    [Fact]
    public void Drift_and_pushback_of_roleplay_are_not_told_and_short_roleplay_is_outside_the_analysis()
    {
        var report = Gate.Release(Input(400, i => RandomPopulation.Facets(Category.Roleplay, humanMessages: i < 200 ? 3 : 9)), CancellationToken.None);
        var roleplay = report.Categories.Single(c => c.Category == Category.Roleplay);
        Assert.Equal(200, roleplay.Cohort.Conversations);
        Assert.Null(roleplay.Drift);
        Assert.Null(roleplay.Pushback);
        Assert.Equal(200, report.Funnel.Single(s => s.Stage == FunnelStage.Analysed).Cohort.Conversations);
    }

    [Fact]
    public void A_group_held_by_one_subject_is_hidden()
    {
        var counter = new GroupCounter([.. Enumerable.Range(0, 60).Select(i => i < 7 ? 0 : i)]);
        Assert.False(counter.Count(Enumerable.Range(0, 60)).Meets(new Thresholds(25, 50)));
        Assert.True(counter.Count(Enumerable.Range(1, 59)).Meets(new Thresholds(25, 50)) is false);
        Assert.True(counter.Count(Enumerable.Range(2, 58)).Meets(new Thresholds(25, 50)));
    }

    [Fact]
    public void A_term_needs_its_support_overall_and_in_the_cluster()
    {
        var input = RandomPopulation.Create(3, 2_000);
        var report = Gate.Release(input, CancellationToken.None);
        var shown = new ShownClusters(input.Clusters, new Population(input)).Shown;
        Assert.NotEmpty(report.Clusters);
        foreach (var (candidate, cluster) in shown.Zip(report.Clusters))
            Assert.Equal([Vocabulary.Shipped[candidate.Terms[0].Term].Value], cluster.Title.Select(t => t.Value));
    }

    [Fact]
    public void A_label_of_a_facet_below_the_thresholds_takes_a_second_one_with_it()
    {
        var languages = Gate.Release(
            Input(500, i => RandomPopulation.Facets(Category.None, language: i < 20 ? Language.Other : i < 120 ? Language.Chinese : Language.English)),
            CancellationToken.None).Facets.Single(f => f.Name == "language");
        Assert.Equal(["en"], languages.Labels.Select(l => l.Name));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_handful_outside_the_labels_is_counted_with_the_largest(int others, bool isCountedAlong)
    {
        var labels = Gate.Release(
            Input(500, i => RandomPopulation.Facets(Category.None, language: i < others ? Language.Other : i < 120 ? Language.Chinese : Language.English)),
            CancellationToken.None).Facets.Single(f => f.Name == "language").Labels;
        Assert.Equal(
            isCountedAlong ? [("en", 390), ("zh", 120)] : [("en", 380)],
            labels.Select(l => (l.Name, l.Cohort.Conversations)));
    }

    private static GateInput Input(int conversations, Func<int, ConversationFacets> facets, Func<int, int>? subject = null)
    {
        var all = Enumerable.Range(0, conversations).Select(facets).ToArray();
        return new GateInput
        {
            AllSubjects = [.. Enumerable.Range(0, conversations).Select(subject ?? (i => i))],
            Reached = [.. all.Select(f => !f.Labels.IsAffective ? FunnelStage.NotContentCreation : StudyRules.IsAnalysed(f) ? FunnelStage.Analysed : FunnelStage.Affective)],
            Stages = [FunnelStage.Read, FunnelStage.Capped, FunnelStage.NotContentCreation, FunnelStage.Affective, FunnelStage.Analysed],
            Kept = [.. Enumerable.Range(0, conversations)],
            Facets = all,
            Clusters = [],
            Taxonomies = [],
            Provenance = RandomPopulation.Provenance(new Thresholds(25, 50), 1),
        };
    }
}
