using System.Text;
using Clustering.Anonymization;

namespace Clustering.Testing.Tests;

public class GeneratorTests
{
    private static readonly GeneratedConversation[] Sample = [.. new ConversationGenerator().Generate()];

    [Fact]
    public void The_sample_has_the_promised_size()
    {
        Assert.Equal(9_000, Sample.Length);
        Assert.Equal(2_600, Sample.Select(c => c.Subject).Distinct().Count());
        Assert.Equal(9_000, Sample.Select(c => c.Id).Distinct().Count());
    }

    [Fact]
    public void Subjects_hold_one_to_fifteen_conversations_with_a_skew()
    {
        var held = Sample.GroupBy(c => c.Subject).Select(g => g.Count()).Order().ToArray();
        Assert.Equal(1, held[0]);
        Assert.InRange(held[^1], 10, 15);
        Assert.True(held[held.Length / 2] < held.Average());
    }

    [Fact]
    public void No_two_conversations_say_the_same() =>
        Assert.Equal(Sample.Length, Sample.Select(c => string.Join('\n', c.Messages.Select(m => m.Text))).Distinct().Count());

    [Fact]
    public void The_same_options_give_the_same_bytes_and_another_seed_gives_others()
    {
        static string Lines(ulong seed)
        {
            using var stream = new MemoryStream();
            new ConversationGenerator(new GeneratorOptions { Seed = seed, Conversations = 100, Subjects = 40 }).Write(stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }

        Assert.Equal(Lines(3), Lines(3));
        Assert.NotEqual(Lines(3), Lines(4));
    }

    [Fact]
    public void Lengths_are_mostly_short_and_a_few_very_long()
    {
        var lengths = Sample.Select(c => c.HumanMessageCount).ToArray();
        Assert.Equal(1, lengths.Min());
        Assert.InRange(lengths.Max(), 50, 60);
        Assert.InRange(lengths.Count(n => n <= 12) / (double)lengths.Length, 0.7, 0.95);
        Assert.InRange(lengths.Count(n => n >= 50), 10, 100);
    }

    [Fact]
    public void Messages_alternate_and_the_person_begins()
    {
        foreach (var messages in Sample.Select(c => c.Messages))
        {
            for (var i = 0; i < messages.Count; i++)
                Assert.Equal(i % 2 == 0 ? MessageRole.Human : MessageRole.Assistant, messages[i].Role);
        }
    }

    [Fact]
    public void No_slot_is_left_and_no_text_is_empty()
    {
        var slots = new[] { "en", "zh" }
            .SelectMany(l => ConversationCategories.All.SelectMany(c => SceneSlots(l, c))).Distinct().ToArray();
        Assert.NotEmpty(slots);
        foreach (var text in Sample.SelectMany(c => c.Messages).Select(m => m.Text))
        {
            Assert.False(string.IsNullOrWhiteSpace(text));
            Assert.DoesNotContain(slots, text.Contains);
        }
    }

    [Fact]
    public void Categories_and_languages_have_their_shares()
    {
        var options = new GeneratorOptions();
        var total = options.CategoryShares.Values.Sum();
        foreach (var category in ConversationCategories.All)
            Assert.InRange(Share(c => c.Category == category) - (options.CategoryShares[category] / total), -0.03, 0.03);
        Assert.InRange(Share(c => c.Language == "zh"), 0.35, 0.45);
    }

    [Fact]
    public void Moods_of_affective_conversations_rise_a_little_on_average()
    {
        var drifts = Sample.Where(c => ConversationCategories.IsAffective(c.Category)).Select(c => c.Drift).OfType<double>().ToArray();
        Assert.InRange(drifts.Average(), 0.05, 0.25);
        Assert.Contains(drifts, d => d < -0.3);
    }

    [Fact]
    public void Pushback_and_identifiers_have_their_shares()
    {
        var affective = Sample.Where(c => ConversationCategories.IsAffective(c.Category)).ToArray();
        Assert.InRange(affective.Count(c => c.HasPushback) / (double)affective.Length, 0.06, 0.1);
        Assert.InRange(Share(c => c.Planted is not null), 0.045, 0.085);
        Assert.All(Sample.Where(c => c.Planted is not null), c => Assert.Contains(c.Messages, m => m.Text.Contains(c.Planted!.Sentence, StringComparison.Ordinal)));
    }

    [Fact]
    public void Times_lie_in_one_year_in_order()
    {
        var start = new GeneratorOptions().Start;
        Assert.All(Sample, c => Assert.InRange(c.CreatedAt, start, start.AddDays(365)));
        Assert.Equal(Sample.Select(c => c.CreatedAt).Order(), Sample.Select(c => c.CreatedAt));
    }

    [Fact]
    public void One_category_and_language_can_be_asked_for()
    {
        var options = new GeneratorOptions { Conversations = 60, Subjects = 200 };
        options.CategoryShares.Clear();
        options.CategoryShares["coaching"] = 1;
        options.LanguageShares.Remove("zh");
        var made = new ConversationGenerator(options).Generate().ToArray();
        Assert.All(made, c => Assert.Equal(("coaching", "en"), (c.Category, c.Language)));
        Assert.Equal(60, made.Select(c => c.Subject).Distinct().Count());
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => new ConversationGenerator(new GeneratorOptions { Conversations = 0 }));
        Assert.ThrowsAny<ArgumentException>(() => new ConversationGenerator(new GeneratorOptions { IdentifierShare = double.NaN }));
        var options = new GeneratorOptions();
        options.CategoryShares["weather"] = 1;
        Assert.ThrowsAny<ArgumentException>(() => new ConversationGenerator(options));
    }

    [Fact]
    public void Nothing_that_bears_text_prints_it()
    {
        var planted = Sample.First(c => c.Planted is not null);
        Assert.Equal("GeneratedConversation", planted.ToString());
        Assert.Equal("GeneratedMessage", planted.Messages[0].ToString());
        Assert.Equal("PlantedIdentifier", planted.Planted!.ToString());
    }

    private static double Share(Func<GeneratedConversation, bool> holds) => Sample.Count(holds) / (double)Sample.Length;

    private static IEnumerable<string> SceneSlots(string language, string category) =>
        SceneLibrary.Of(language, category).SelectMany(s => s.Slots).Select(s => "{" + s.Key + "}");
}
