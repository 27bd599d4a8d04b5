using Clustering.Grouping;

namespace Clustering.Tests.Grouping;

public sealed class TermRankingTests
{
    private static readonly TermBackground Background = new(
        ["rare", "common", "shared", "抑郁", "抑郁症", "觉得"], [2, 1_000, 50, 20, 20, 500]);

    [Fact]
    public void Support_is_counted_in_distinct_subjects()
    {
        int[][] terms = [[0], [0], [0, 2], [2], [0], []];
        int[] subjects = [0, 0, 1, 2, 3, 0];
        var ranked = new TermRanking(terms, subjects, Background).Rank([0, 1, 2, 5]);
        Assert.Contains(new TermCandidate(0, 2, 3), ranked);
        Assert.DoesNotContain(ranked, t => t.Term == 2 && t.SubjectsInCluster != 1);
    }

    [Fact]
    public void Everyday_words_rank_behind_rare_ones_of_equal_use()
    {
        int[][] terms = [[0, 1], [0, 1], [2], [2], [2], [2]];
        var ranked = new TermRanking(terms, [0, 1, 2, 3, 4, 5], Background).Rank([0, 1]);
        Assert.Equal([0, 1], ranked.Select(t => t.Term));
    }

    [Fact]
    public void Words_more_common_elsewhere_name_nothing()
    {
        int[][] terms = [[0, 2], [0], [2], [2], [2]];
        Assert.Equal([0], new TermRanking(terms, [0, 1, 2, 3, 4], Background).Rank([0, 1]).Select(t => t.Term));
    }

    [Fact]
    public void A_word_is_compared_with_those_who_write_in_its_script()
    {
        int[][] terms = [[5, 3], [5, 3], [5], [5], [2], [2], [2], [2], [2], [2]];
        var ranked = new TermRanking(terms, [.. Enumerable.Range(0, 10)], Background).Rank([0, 1]);
        Assert.Equal([3], ranked.Select(t => t.Term));
    }

    [Fact]
    public void Ranking_twice_gives_the_same()
    {
        var ranking = new TermRanking([[0, 3], [1, 3], [2]], [0, 1, 2], Background);
        Assert.Equal(ranking.Rank([0, 1]), ranking.Rank([0, 1]));
    }

    [Theory]
    [InlineData("feel", "feelings", true)]
    [InlineData("plan", "planning", true)]
    [InlineData("planned", "plans", true)]
    [InlineData("make", "making", true)]
    [InlineData("study", "studies", true)]
    [InlineData("studied", "studying", true)]
    [InlineData("call", "calling", true)]
    [InlineData("king", "kin", false)]
    [InlineData("bus", "bu", false)]
    [InlineData("red", "r", false)]
    [InlineData("抑郁", "抑郁症", true)]
    [InlineData("抑郁症", "焦虑症", false)]
    public void Inflections_and_contained_words_say_the_same(string one, string other, bool same) =>
        Assert.Equal(same, TermVariety.SayTheSame(one, other));

    [Fact]
    public void Repeats_go_behind_the_first_ten()
    {
        string[] ranked = ["feel", "feeling", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "feels", "b"];
        Assert.Equal(
            ["feel", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "feeling", "feels", "b"],
            TermVariety.Spread(ranked, w => w));
    }
}
