using Clustering.Embeddings;

namespace Clustering.Tests.Embeddings;

public sealed class FeatureCounterTests
{
    private static readonly NamingVocabulary Words = new(
        ["sleep", "mom", "self-esteem", "the", "失眠", "心理", "心理咨询", "我们"], ["the", "我们", "不是"]);

    private static DocumentFeatures Take(params string[] messages)
    {
        var counter = new FeatureCounter(Words);
        foreach (var message in messages)
            counter.Add(message);
        return counter.Take();
    }

    [Theory]
    [InlineData("Sleep WELL", "sleep well")]
    [InlineData("Ｓｌｅｅｐ　ｗｅｌｌ１２", "sleep well12")]
    [InlineData("don’t", "don't")]
    [InlineData("[EMAIL] sleep [PERSON_1]", "sleep")]
    [InlineData("Grüße", "GRÜSSE", false)]
    [InlineData("ÉTÉ", "été")]
    public void Case_width_and_placeholders_do_not_matter(string one, string other, bool same = true)
    {
        var (a, b) = (Take(one), Take(other));
        Assert.Equal(same, a.Buckets.SequenceEqual(b.Buckets) && a.Counts.SequenceEqual(b.Counts));
    }

    [Fact]
    public void Buckets_ascend_without_repeats_and_count()
    {
        var once = Take("sleep 失眠 👍");
        var twice = Take("sleep 失眠 👍", "sleep 失眠 👍");
        Assert.Equal(once.Buckets.Distinct().Order(), once.Buckets);
        Assert.All(once.Buckets, b => Assert.InRange(b, 0, FeatureExtractor.Buckets - 1));
        Assert.Equal(once.Buckets, twice.Buckets);
        Assert.Equal(once.Counts.Select(c => (ushort)(2 * c)), twice.Counts);
    }

    [Theory]
    [InlineData("ab", 4)] // the word, " ab", "ab ", " ab "
    [InlineData("ab cd", 9)] // the pair as well
    [InlineData("失眠", 4)] // two characters, their pair, the word
    [InlineData("失 眠", 2)]
    [InlineData("\U00020000\U00020001", 3)]
    [InlineData("7", 1)]
    [InlineData("!?", 0)]
    public void Each_kind_of_feature_is_taken(string text, int features) => Assert.Equal(features, Take(text).Buckets.Length);

    [Fact]
    public void Buckets_never_change() => Assert.Equal([175180, 177561, 306377, 506585], Take("ab").Buckets);

    [Fact]
    public void Terms_are_vocabulary_words_but_stopwords() =>
        Assert.Equal(["sleep", "mom", "self-esteem", "心理咨询"], Terms("The SLEEP of my mom's self-esteem 我们不是心理咨询"));

    [Fact]
    public void Chinese_is_cut_by_the_longest_match_from_the_left() =>
        Assert.Equal(["失眠", "心理"], Terms("不是失眠心理学"));

    [Fact]
    public void One_conversation_keeps_its_most_frequent_features()
    {
        var many = string.Join(' ', Enumerable.Range(0, 8_000).Select(i => "w" + (char)('a' + (i % 26)) + Convert.ToString(i, 16).Replace('1', 'x')));
        var features = Take(many, "sleep", "sleep", "sleep");
        Assert.Equal(FeatureCounter.MaxFeatures, features.Buckets.Length);
        Assert.Equal(FeatureCounter.MaxFeatures, features.Counts.Length);
        Assert.Empty(Take("sleep").Buckets.Except(features.Buckets));
    }

    [Fact]
    public void A_counter_forgets_what_it_gave()
    {
        var counter = new FeatureCounter(Words);
        counter.Add("sleep 失眠");
        counter.Take();
        var empty = counter.Take();
        Assert.Empty(empty.Buckets);
        Assert.Empty(empty.Terms);
    }

    private static IEnumerable<string> Terms(string text)
    {
        string[] words = ["sleep", "mom", "self-esteem", "the", "失眠", "心理", "心理咨询", "我们"];
        return Take(text).Terms.Select(t => words[t]);
    }
}
