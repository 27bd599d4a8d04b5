using Clustering.Facets;

namespace Clustering.Tests.Facets;

public class WordClassFeaturesTests
{
    private static readonly WordClassLexicon Small = new(
        [("sister", WordClass.Relation), ("should i", WordClass.Advice), ("sad", WordClass.Feeling), ("我妈", WordClass.Relation), ("怎么办", WordClass.Advice)]);

    [Fact]
    public void Shares_count_the_human_terms_of_a_class()
    {
        var features = WordClassFeatures.Of(Talk.Of("Sister, sister and sister. Sad.", "sad sad", "ok"), Small);
        Assert.Equal(MathF.Sqrt(0.75f), features[WordClassFeatures.Share(WordClass.Relation)], 6);
        Assert.Equal(0.5f, features[WordClassFeatures.Share(WordClass.Feeling)], 6);
        Assert.Equal(0, features[WordClassFeatures.Share(WordClass.Advice)]);
    }

    [Theory]
    [InlineData("Should I call my sister?", true)]
    [InlineData("my sister is here. should I go", false)]
    [InlineData("我妈生气了怎么办", true)]
    [InlineData("我妈生气了。怎么办", false)]
    public void A_pair_stands_in_one_sentence(string message, bool together)
    {
        var features = WordClassFeatures.Of(Talk.Of(message), Small);
        Assert.Equal(together ? 1 : 0, features[WordClassFeatures.Pair(WordClass.Relation, WordClass.Advice)]);
        Assert.Equal(
            WordClassFeatures.Pair(WordClass.Advice, WordClass.Relation), WordClassFeatures.Pair(WordClass.Relation, WordClass.Advice));
    }

    [Fact]
    public void What_the_assistant_says_makes_no_pair()
    {
        var features = WordClassFeatures.Of(Talk.Of("hello", "Should I greet your sister?"), Small);
        Assert.Equal(0, features[WordClassFeatures.Pair(WordClass.Relation, WordClass.Advice)]);
        Assert.Equal(0, features[WordClassFeatures.Share(WordClass.Relation)]);
    }

    [Fact]
    public void Every_pair_has_its_own_place()
    {
        var places = new HashSet<int>();
        foreach (var one in Enum.GetValues<WordClass>())
        {
            foreach (var other in Enum.GetValues<WordClass>().Where(o => o > one))
                Assert.True(places.Add(WordClassFeatures.Pair(one, other)));
        }

        Assert.Equal(WordClassFeatures.Count - 1, places.Max());
        Assert.All(places, p => Assert.True(WordClassFeatures.IsPair(p)));
    }

    [Theory]
    [InlineData("my mother-in-law and I argue, what should I do", (int)WordClass.Relation, (int)WordClass.Conflict, (int)WordClass.Advice, (int)WordClass.Self)]
    [InlineData("我跟婆婆吵架了，怎么办", (int)WordClass.Relation, (int)WordClass.Conflict, (int)WordClass.Advice, (int)WordClass.Self)]
    [InlineData("write me a short story", (int)WordClass.Order, (int)WordClass.Artwork)]
    [InlineData("帮我写一首诗", (int)WordClass.Order, (int)WordClass.Artwork)]
    [InlineData("我失眠，去看了心理医生", (int)WordClass.Distress, (int)WordClass.Therapy)]
    [InlineData("the function throws an exception in python", (int)WordClass.Code)]
    public void The_shipped_terms_know_what_is_spoken_of(string message, params int[] classes)
    {
        var features = WordClassFeatures.Of(Talk.Of(message));
        Assert.All(classes, c => Assert.True(features[c] > 0, ((WordClass)c).ToString()));
    }
}
