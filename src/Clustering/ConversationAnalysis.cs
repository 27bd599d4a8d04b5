using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Hosting;
using Clustering.PrivacyGate;
using Clustering.Reports;
using Clustering.Sentiment;

namespace Clustering;

/// <summary>The whole story: read, redact, facets, embed, group, gate, report. Immutable and thread-safe; run it as often as you like.</summary>
public sealed class ConversationAnalysis
{
    /// <summary>A run fails when a generator could not embed more than this share of the conversations.</summary>
    private const double MaxEmbeddingFailureShare = 0.2;

    private readonly ConversationAnalysisParts _parts;
    private readonly ConversationAnalysisOptions _options;

    internal ConversationAnalysis(ConversationAnalysisParts parts, ConversationAnalysisOptions options)
    {
        _parts = parts;
        _options = options;
    }

    /// <summary>Starts a builder.</summary>
    public static ConversationAnalysisBuilder CreateBuilder() => new(new ConversationAnalysisOptions());

    /// <summary>Starts a builder from options that come from a configuration. Changes to them after <see cref="ConversationAnalysisBuilder.Build"/> have no effect.</summary>
    public static ConversationAnalysisBuilder CreateBuilder(ConversationAnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ConversationAnalysisBuilder(options.Clone());
    }

    /// <summary>Analyses conversations and releases a report. The same conversations in any order and on any number of threads give the same report.</summary>
    /// <param name="conversations">The conversations; enumerated once, with bounded buffering.</param>
    /// <param name="progress">Told of stages and counts, from any thread.</param>
    /// <param name="cancellationToken">Cancels; nothing is left behind.</param>
    /// <exception cref="ConversationReadException">The conversations could not be read.</exception>
    /// <exception cref="AnalysisException">A facet or an embedding generator of the caller's own failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<Report> RunAsync(
        IAsyncEnumerable<Conversation> conversations, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversations);
        using var run = AnalysisTelemetry.StartRun();
        var telemetry = _parts.Telemetry;
        var corpus = await telemetry.StageAsync(
            AnalysisStage.Reading, progress, () => ReadAsync(conversations, progress, cancellationToken), c => c.Rows.Length).ConfigureAwait(false);
        var table = await telemetry.StageAsync(
            AnalysisStage.Embedding, progress, () => Task.Run(() => Embed(corpus, cancellationToken), cancellationToken), t => t.Rows).ConfigureAwait(false);
        var clusters = await telemetry.StageAsync(
            AnalysisStage.Grouping, progress, () => Task.Run(() => Group(corpus, table, cancellationToken), cancellationToken), c => c.Count).ConfigureAwait(false);
        var report = await telemetry.StageAsync(
            AnalysisStage.Releasing, progress, () => Task.Run(() => Release(corpus, clusters, cancellationToken), cancellationToken), r => r.Clusters.Count).ConfigureAwait(false);
        AnalysisLog.Released(telemetry.Logger, report.Clusters.Count, report.Categories.Count);
        return report;
    }

    private async Task<Corpus> ReadAsync(IAsyncEnumerable<Conversation> conversations, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        using var pseudonymizer = new Pseudonymizer(_options.PseudonymKey ?? KeyOf(_options.Seed));
        var intake = new Intake(_parts.Redactor, new FacetReader(_parts.Facets, SentimentDrift.SixthsOf), _parts.Embedder, pseudonymizer, _options.Threads);
        var rows = await intake.TakeAsync(conversations, progress, cancellationToken).ConfigureAwait(false);
        if (conversations is ConversationStream stream)
            foreach (var (reason, count) in stream.Failures.Counts.OrderBy(p => p.Key))
                AnalysisLog.ReadFailures(_parts.Telemetry.Logger, count, reason);
        return new Corpus(rows, _options.Language, _options.MaxConversationsPerSubject);
    }

    private EmbeddingTable Embed(Corpus corpus, CancellationToken cancellationToken)
    {
        var rows = corpus.Kept.Select(i => corpus.Rows[i]).ToArray();
        if (_parts.Embedder is null)
            return OfflineEmbedder.Embed(
                [.. rows.Select(r => r.Features)], OfflineEmbedder.DefaultDimensions, _options.Seed, _options.Threads, cancellationToken);
        var failed = rows.Count(r => r.Vector!.Length == 0);
        if (failed > 0)
            AnalysisLog.EmbeddingFailures(_parts.Telemetry.Logger, failed);
        if (failed > MaxEmbeddingFailureShare * rows.Length)
            throw new AnalysisException(AnalysisStage.Embedding, FormattableString.Invariant(
                $"{failed} of {rows.Length} conversations could not be embedded. Check the embedding generator, or leave it out to embed offline."));
        return GeneratorEmbedder.ToTable([.. rows.Select(r => r.Vector!)]);
    }

    private IReadOnlyList<ClusterCandidate> Group(Corpus corpus, EmbeddingTable table, CancellationToken cancellationToken)
    {
        const int ThresholdsPerCluster = 2;
        return ClusterTree.Build(
            table, [.. corpus.Kept.Select(i => corpus.Rows[i].Features.Terms)], [.. corpus.Kept.Select(i => corpus.Subjects[i])],
            _parts.Clusterer, _options.Clusters, ThresholdsPerCluster * ThresholdsOf(corpus).Conversations,
            _options.Seed, _options.Threads, cancellationToken);
    }

    private Report Release(Corpus corpus, IReadOnlyList<ClusterCandidate> clusters, CancellationToken cancellationToken) =>
        Gate.Release(
            new GateInput
            {
                AllSubjects = corpus.Subjects,
                Reached = corpus.Reached,
                Stages = corpus.Stages,
                Kept = corpus.Kept,
                Facets = [.. corpus.Kept.Select(i => corpus.Rows[i].Facets)],
                Clusters = clusters,
                Taxonomies = [.. _parts.Facets.Select(f => f.Taxonomy)],
                Provenance = ProvenanceOf(corpus),
            },
            cancellationToken);

    private Provenance ProvenanceOf(Corpus corpus) => new()
    {
        Unit = corpus.Unit,
        Thresholds = ThresholdsOf(corpus),
        Seed = _options.Seed,
        Confidence = (decimal)_options.Confidence,
        Replicates = _options.Replicates,
        Bootstrap = _options.Bootstrap,
        MaxConversationsPerSubject = _options.MaxConversationsPerSubject,
        RequestedClusters = _options.Clusters,
        Embedding = _parts.Embedder is null ? EmbeddingSource.Offline : EmbeddingSource.External,
        Resources = [.. ShippedResources.All.Select(r => new ResourceHash(r.Name, r.Sha256)), new ResourceHash("vocabulary", Vocabulary.Shipped.Sha256)],
        Version = typeof(ConversationAnalysis).Assembly.GetName().Version!.ToString(3),
    };

    private Thresholds ThresholdsOf(Corpus corpus)
    {
        var standard = Thresholds.For(corpus.Kept.Length);
        return new Thresholds(_options.MinSubjects ?? standard.Subjects, _options.MinConversations ?? standard.Conversations);
    }

    private static byte[] KeyOf(ulong seed)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, seed);
        return HMACSHA256.HashData(Encoding.ASCII.GetBytes("clustering pseudonym key"), bytes);
    }
}
