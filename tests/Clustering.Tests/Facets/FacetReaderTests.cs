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
        var reader = new FacetReader([(extractor, extractor.Taxonomy)], SentimentDrift.SixthsOf);
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
        var mine = Taxonomy.Create("mood", "calm", "loud");
        var reader = new FacetReader([(new Fixed(mine, _ => other["loud"]), mine)], _ => null);
        var failed = await Assert.ThrowsAsync<AnalysisException>(async () => await reader.ReadAsync(Talk.Of("planted-secret"), default));
        Assert.DoesNotContain("planted", failed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_extractor_fails_the_run_without_its_own_words()
    {
        var mine = Taxonomy.Create("mood", "calm");
        var reader = new FacetReader([(new Fixed(mine, _ => throw new FormatException("planted-secret")), mine)], _ => null);
        var failed = await Assert.ThrowsAsync<AnalysisException>(async () => await reader.ReadAsync(Talk.Of("planted-secret"), default));
        Assert.DoesNotContain("planted", failed.ToString(), StringComparison.Ordinal);
        Assert.Null(failed.InnerException);
    }

    [Fact]
    public async Task No_label_is_minus_one_and_cancellation_passes()
    {
        var mine = Taxonomy.Create("mood", "calm");
        var reader = new FacetReader([(new Fixed(mine, _ => null), mine)], _ => null);
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
