using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;
using Clustering.Reports;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Clustering.Tests;

public class ConversationAnalysisTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task The_number_of_threads_and_the_order_of_the_input_do_not_change_a_byte(int threads)
    {
        var shuffled = sample.Conversations.OrderBy(c => (c.GetHashCode() * 31) + threads).ToList();
        Assert.Equal(sample.Json, SampleFixture.Write(await Run(shuffled, o => o.Threads = threads)));
    }

    [Fact]
    public async Task Conversations_spread_over_files_give_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("clustering");
        try
        {
            var lines = sample.Lines.Chunk((sample.Lines.Length / 3) + 1).Reverse().ToList();
            for (var i = 0; i < lines.Count; i++)
                File.WriteAllLines(Path.Combine(folder.FullName, $"part{i}.jsonl"), lines[i]);
            var report = await Analysis().RunAsync(ConversationReader.ReadAsync(folder.FullName));
            Assert.Equal(sample.Json, SampleFixture.Write(report));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_sample_has_something_to_tell()
    {
        Assert.Equal(PrivacyUnit.Subject, sample.Report.Provenance.Unit);
        Assert.Contains(sample.Report.Categories, c => c.Category == Category.None);
        Assert.True(sample.Report.Categories.Count >= 3);
        Assert.Contains(sample.Report.Clusters, c => c.Level == 0 && c.Title.Count > 0);
        Assert.Equal(FunnelStage.Read, sample.Report.Funnel[0].Stage);
    }

    [Fact]
    public async Task Another_seed_may_change_the_clusters_but_not_the_categories()
    {
        // Each conversation its own subject: nobody meets the cap, where the seed would choose which conversations count.
        Conversation[] alone = [.. sample.Conversations.Select(c => new Conversation(c.Messages))];
        var (one, other) = (await Run(alone, o => o.Seed = 1), await Run(alone, o => o.Seed = 99));
        Assert.NotEmpty(one.Categories);
        Assert.Equal(
            one.Categories.Select(c => (c.Category, c.Cohort.Conversations, c.Share.ToString())),
            other.Categories.Select(c => (c.Category, c.Cohort.Conversations, c.Share.ToString())));
    }

    [Fact]
    public async Task No_conversations_give_an_empty_report()
    {
        var report = await Run([], _ => { });
        Assert.True(report.IsEmpty);
    }

    [Fact]
    public async Task One_conversation_repeated_a_thousand_times_is_one_subject_and_tells_nothing()
    {
        var one = new Conversation([new Message(MessageRole.Human, "I feel lonely and sad tonight.")]);
        Assert.True((await Run([.. Enumerable.Repeat(one, 1_000)], _ => { })).IsEmpty);
    }

    [Fact]
    public async Task A_corpus_in_another_language_than_asked_for_tells_nothing()
    {
        var report = await Run(sample.Conversations.Take(200).ToList(), o => o.Language = Language.Other);
        Assert.Empty(report.Clusters);
    }

    [Fact]
    public async Task Cancellation_passes_through_unchanged()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Callback(p => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Analysis().RunAsync(sample.Conversations.ToAsyncEnumerable(), progress, stop.Token));
    }

    [Fact]
    public async Task An_exception_of_the_source_passes_through_unchanged() =>
        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => Analysis().RunAsync(Failing()));

    [Fact]
    public async Task A_facet_of_the_callers_own_is_told_like_ours()
    {
        var report = await ConversationAnalysis.CreateBuilder().AddFacet(new LengthFacet()).Build().RunAsync(sample.Conversations.ToAsyncEnumerable());
        Assert.Equal(["long", "short"], report.Facets.Single(f => f.Name == "length").Labels.Select(l => l.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_facet_that_throws_fails_the_run_and_its_words_stay_inside()
    {
        var analysis = ConversationAnalysis.CreateBuilder().AddFacet(new ThrowingFacet()).Build();
        var error = await Assert.ThrowsAsync<AnalysisException>(() => analysis.RunAsync(sample.Conversations.ToAsyncEnumerable()));
        Assert.DoesNotContain("marker", error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public async Task A_generator_of_the_callers_own_embeds_redacted_text()
    {
        using var generator = new Recording();
        var report = await ConversationAnalysis.CreateBuilder().UseEmbeddingGenerator(generator).Build()
            .RunAsync(new[] { "a", "b" }.Select(s => new Conversation([new Message(MessageRole.Human, $"Write to {s}@example.org")])).ToAsyncEnumerable());
        Assert.Equal(EmbeddingSource.External, report.Provenance.Embedding);
        Assert.All(generator.Seen, text => Assert.DoesNotContain("@", text, StringComparison.Ordinal));
        Assert.NotEmpty(generator.Seen);
    }

    [Fact]
    public async Task Failed_embeddings_are_counted_one_by_one_and_too_many_fail_the_run()
    {
        using var generator = new Recording { FailOn = "bad" };
        GeneratorEmbedder embedder = new(generator);
        var batch = new[] { "good day", "bad day", "" }.Select(t => Redactor.Default.Redact(new Conversation([new Message(MessageRole.Human, t)]))).ToList();
        var vectors = await embedder.EmbedAsync(batch, CancellationToken.None);
        Assert.Equal([true, false, false], vectors.Select(v => v.Length > 0));

        var analysis = ConversationAnalysis.CreateBuilder().UseEmbeddingGenerator(generator).Build();
        var all = Enumerable.Range(0, 50).Select(i => new Conversation([new Message(MessageRole.Human, $"bad thing {i}")]));
        var error = await Assert.ThrowsAsync<AnalysisException>(() => analysis.RunAsync(all.ToAsyncEnumerable()));
        Assert.Equal(AnalysisStage.Embedding, error.Stage);
        Assert.DoesNotContain("bad", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plug_in_that_cancels_unasked_fails_the_run()
    {
        using var generator = new Recording { FailOn = "a", Failure = new TaskCanceledException("quotes") };
        var analysis = ConversationAnalysis.CreateBuilder().UseEmbeddingGenerator(generator).Build();
        var error = await Assert.ThrowsAsync<AnalysisException>(() => analysis.RunAsync(sample.Conversations.ToAsyncEnumerable()));
        Assert.DoesNotContain("quotes", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taxonomy_is_read_once_before_the_data()
    {
        var facet = new ChangingFacet();
        var analysis = ConversationAnalysis.CreateBuilder().AddFacet(facet).Build();
        var error = await Assert.ThrowsAsync<AnalysisException>(() => analysis.RunAsync(sample.Conversations.ToAsyncEnumerable()));
        Assert.DoesNotContain("Second", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_are_all_named_in_one_message()
    {
        var error = Assert.Throws<ArgumentException>(() => ConversationAnalysis.CreateBuilder().Configure(o =>
        {
            o.MinSubjects = 5;
            o.MinConversations = 5;
            o.Confidence = 2;
            o.Threads = 1_025;
            o.Clusters = 100_001;
        }).Build());
        Assert.Contains("MinSubjects must be 15 to 1,000,000", error.Message, StringComparison.Ordinal);
        Assert.Contains("MinConversations must be 30 to 1,000,000", error.Message, StringComparison.Ordinal);
        Assert.Contains("Confidence must be 0.5 to 0.999", error.Message, StringComparison.Ordinal);
        Assert.Contains("Threads must be 1 to 1,024", error.Message, StringComparison.Ordinal);
        Assert.Contains("Clusters must be 1 to 100,000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_get_an_analysis_and_wrong_options_are_named_on_first_use()
    {
        using var good = new ServiceCollection().AddConversationAnalysis(o => o.Seed = 7).BuildServiceProvider();
        Assert.NotNull(good.GetRequiredService<ConversationAnalysis>());
        using var bad = new ServiceCollection().AddConversationAnalysis(o => o.Replicates = 3).BuildServiceProvider();
        var error = Assert.Throws<OptionsValidationException>(() => bad.GetRequiredService<ConversationAnalysis>());
        Assert.Contains("Replicates must be 200 to 100,000", error.Message, StringComparison.Ordinal);
    }

    private static ConversationAnalysis Analysis(Action<ConversationAnalysisOptions>? configure = null) =>
        ConversationAnalysis.CreateBuilder().Configure(configure ?? (_ => { })).Build();

    private static Task<Report> Run(IReadOnlyList<Conversation> conversations, Action<ConversationAnalysisOptions> configure) =>
        Analysis(configure).RunAsync(conversations.ToAsyncEnumerable());

    private static async IAsyncEnumerable<Conversation> Failing()
    {
        await Task.Yield();
        yield return new Conversation([new Message(MessageRole.Human, "hello")]);
        throw new TimeZoneNotFoundException();
    }

    private sealed class Callback(Action<AnalysisProgress> act) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => act(value);
    }

    private sealed class LengthFacet : IFacetExtractor
    {
        public Taxonomy Taxonomy { get; } = Taxonomy.Create("length", "short", "long");

        public ValueTask<TaxonomyLabel?> ExtractAsync(RedactedConversation conversation, CancellationToken cancellationToken) =>
            new(Taxonomy[conversation.HumanMessageCount < 4 ? "short" : "long"]);
    }

    private sealed class ChangingFacet : IFacetExtractor
    {
        private string _name = "First";

        public Taxonomy Taxonomy => Taxonomy.Create(Interlocked.Exchange(ref _name, "Second"), _name);

        public ValueTask<TaxonomyLabel?> ExtractAsync(RedactedConversation conversation, CancellationToken cancellationToken) => new(Taxonomy["Second"]);
    }

    private sealed class ThrowingFacet : IFacetExtractor
    {
        public Taxonomy Taxonomy { get; } = Taxonomy.Create("broken", "any");

        public ValueTask<TaxonomyLabel?> ExtractAsync(RedactedConversation conversation, CancellationToken cancellationToken) =>
            throw new FormatException("marker: " + conversation.Messages[0].Text.GetText());
    }

    private sealed class Recording : IEmbeddingGenerator<string, Embedding<float>>
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Seen { get; } = [];

        public string? FailOn { get; init; }

        public Exception? Failure { get; init; }

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            var texts = values.ToList();
            texts.ForEach(Seen.Add);
            if (FailOn is not null && texts.Any(t => t.Contains(FailOn, StringComparison.Ordinal)))
                throw Failure ?? new InvalidOperationException("quotes " + texts[0]);
            return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Select(t => new Embedding<float>(new float[] { t.Length, 1 }))));
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
