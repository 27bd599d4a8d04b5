using Clustering.Anonymization;
using Clustering.Facets;
using Clustering.Sentiment;

namespace Clustering.Tests.Facets;

public class FacetReaderTests
{
    [Fact]
    public async Task Fills_every_facet()
    {
        var extractor = new Fixed(Taxonomy.Create("mood", "calm", "loud"), t => t["loud"]);
        var reader = new FacetReader([extractor], SentimentDrift.SixthsOf);
        var facets = await reader.ReadAsync(
            Talk.Of("I hate this", "?", "this is terrible", "?", "awful", "?", "better", "?", "this is great", "?", "I love it"), default);
        Assert.Equal(Language.English, facets.Language);
        Assert.Equal(6, facets.HumanMessages);
        Assert.True(facets.DriftSixths > 0);
        Assert.False(facets.Pushback);
        Assert.Equal([1], facets.CustomLabels);
    }

    [Fact]
    public async Task A_label_of_another_taxonomy_is_refused_even_with_the_same_name()
    {
        var other = Taxonomy.Create("mood", "calm", "loud");
        var reader = new FacetReader([new Fixed(Taxonomy.Create("mood", "calm", "loud"), _ => other["loud"])], _ => null);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await reader.ReadAsync(Talk.Of("planted-secret"), default));
    }

    [Fact]
    public async Task No_label_is_minus_one_and_cancellation_passes()
    {
        var reader = new FacetReader([new Fixed(Taxonomy.Create("mood", "calm"), _ => null)], _ => null);
        var facets = await reader.ReadAsync(Talk.Of("hello"), default);
        Assert.Equal([-1], facets.CustomLabels);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await reader.ReadAsync(Talk.Of("hello"), new CancellationToken(canceled: true)));
    }

    private sealed class Fixed(Taxonomy taxonomy, Func<Taxonomy, TaxonomyLabel?> label) : IFacetExtractor
    {
        public Taxonomy Taxonomy => taxonomy;

        public ValueTask<TaxonomyLabel?> ExtractAsync(RedactedConversation conversation, CancellationToken cancellationToken) =>
            ValueTask.FromResult(label(taxonomy));
    }
}
