using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.Tests.Facets;

public class AffectiveClassifierTests
{
    [Fact]
    public void Distress_is_counseling_and_a_booking_is_none()
    {
        var distress = AffectiveClassifier.Default.Classify(Talk.Of(
            "I've been so anxious lately that I can't sleep, and I cry every night. I feel worthless.",
            "That sounds very hard. How long has it been like this?",
            "months. i had panic attacks again this week and i'm scared something is wrong with me"));
        Assert.Equal(Category.Counseling, distress.Primary);
        Assert.True(distress.Has(Category.Counseling));
        Assert.False(distress.Has(Category.None));
        var booking = AffectiveClassifier.Default.Classify(Talk.Of(
            "I'd like to book a table for two tonight at 8", "Which restaurant?", "The Blue Door on Main Street", "Done.", "Thank you so much!"));
        Assert.Equal(Category.None, booking.Primary);
        Assert.True(booking.Has(Category.None));
        Assert.False(booking.IsAffective);
    }

    [Fact]
    public void Content_creation_is_screened_first()
    {
        var labels = AffectiveClassifier.Default.Classify(Talk.Of(
            "Write a short story of 400 words about a therapist whose client is a ghost. Third person, past tense.",
            "The client arrived without opening the door...",
            "Make the ending darker and add a line of dialogue."));
        Assert.True(labels.IsContentCreation);
        Assert.Equal(Category.None, labels.Primary);
        Assert.True(labels.Has(Category.None));
        Assert.All(CategoryNames.All.Take(5), c => Assert.False(labels.Has(c)));
    }

    [Fact]
    public void Repeating_a_conversation_changes_little()
    {
        string[] turns = ["what's the capital of Peru", "Lima.", "and how many people live there", "About ten million."];
        var once = AffectiveClassifier.Default.Classify(Talk.Of(turns));
        var often = AffectiveClassifier.Default.Classify(Talk.Of([.. Enumerable.Repeat(turns, 30).SelectMany(t => t)]));
        Assert.Equal(Category.None, once.Primary);
        Assert.Equal(once.Primary, often.Primary);
    }

    [Fact]
    public void Scores_are_probabilities_and_threads_agree()
    {
        var conversation = Talk.Of("我感觉自己快撑不下去了，每天都很压抑", "这样多久了？", "三个月了，晚上总是哭");
        var expected = AffectiveClassifier.Default.Classify(conversation);
        Assert.All(CategoryNames.All, c => Assert.InRange(expected.Score(c), 0f, 1f));
        Parallel.For(0, 64, _ =>
        {
            var labels = AffectiveClassifier.Default.Classify(conversation);
            Assert.Equal(expected.Primary, labels.Primary);
            Assert.All(CategoryNames.All, c => Assert.Equal(expected.Score(c), labels.Score(c)));
        });
    }

    [Fact]
    public void Empty_text_is_none() =>
        Assert.Equal(Category.None, AffectiveClassifier.Default.Classify(Talk.Of("", "")).Primary);
}
