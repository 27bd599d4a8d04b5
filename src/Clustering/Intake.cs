using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;

namespace Clustering;

/// <summary>Takes conversations in, several at a time: each is redacted, read once for facets and features, and forgotten.</summary>
internal sealed class Intake(Redactor redactor, FacetReader facetReader, GeneratorEmbedder? embedder, Pseudonymizer pseudonymizer, int threads)
{
    private const int ProgressStep = 500;

    internal async Task<IReadOnlyCollection<AnalysisRow>> TakeAsync(
        IAsyncEnumerable<Conversation> conversations, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<Conversation>(new BoundedChannelOptions(64 * threads) { SingleWriter = true });
        var rows = new ConcurrentQueue<AnalysisRow>();
        var taken = 0;
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Run(WorkAsync, CancellationToken.None)).ToArray();
        ExceptionDispatchInfo? readingFailed = null;
        try
        {
            await foreach (var conversation in conversations.WithCancellation(stop.Token).ConfigureAwait(false))
                await channel.Writer.WriteAsync(conversation, stop.Token).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            readingFailed = ExceptionDispatchInfo.Capture(failure);
            await stop.CancelAsync().ConfigureAwait(false);
        }

        channel.Writer.Complete();
        await Task.WhenAll(workers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        if (workers.FirstOrDefault(w => w.IsFaulted) is { } failed)
            await failed.ConfigureAwait(false);
        readingFailed?.Throw();
        return rows;

        async Task WorkAsync()
        {
            try
            {
                var batch = new List<Pending>();
                await foreach (var conversation in channel.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                {
                    var redacted = redactor.Redact(conversation);
                    var facets = await facetReader.ReadAsync(redacted, stop.Token).ConfigureAwait(false);
                    batch.Add(new Pending(
                        redacted,
                        new AnalysisRow(
                            pseudonymizer.OrderOf(conversation), pseudonymizer.SubjectOf(conversation), conversation.HasSubject,
                            facets, FeatureExtractor.Extract(redacted), null)));
                    if (embedder is null || batch.Count == GeneratorEmbedder.BatchSize)
                        await FinishAsync(batch).ConfigureAwait(false);
                }

                await FinishAsync(batch).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                await stop.CancelAsync().ConfigureAwait(false);
                throw new AnalysisException(AnalysisStage.Reading, "A plug-in cancelled the run that nobody else cancelled. Mend it, or leave it out.");
            }
            catch
            {
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }

        async Task FinishAsync(List<Pending> batch)
        {
            var vectors = embedder is null ? null : await embedder.EmbedAsync([.. batch.Select(p => p.Text)], stop.Token).ConfigureAwait(false);
            for (var i = 0; i < batch.Count; i++)
            {
                rows.Enqueue(vectors is null ? batch[i].Row : batch[i].Row with { Vector = vectors[i] });
                var done = Interlocked.Increment(ref taken);
                if (done % ProgressStep == 0)
                    progress?.Report(new AnalysisProgress(AnalysisStage.Reading, done, null));
            }

            batch.Clear();
        }
    }

    private readonly record struct Pending(RedactedConversation Text, AnalysisRow Row);
}
