using System.Diagnostics;
using System.Globalization;
using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Sentiment;

namespace Clustering.Benchmarks;

/// <summary>Times each stage of one run over a file, then the run itself, and prints a Markdown table.</summary>
internal static class WallClock
{
    private const int ConversationsPerCluster = 100;

    internal static async Task RunAsync(string file, TextWriter output)
    {
        var threads = Environment.ProcessorCount;
        var rows = new List<(string Stage, int Threads, int Conversations, TimeSpan Time)>();
        var raw = Time("reading", 1, r => r.Count, () => ConversationReader.ReadAsync(file).ToBlockingEnumerable().ToList());
        var redacted = Time("redaction", 1, r => r.Length, () => raw.Select(Redactor.Default.Redact).ToArray());
        Time("categories", 1, r => r.Length, () => redacted.Select(AffectiveClassifier.Default.Classify).ToArray());
        Time("language", 1, r => r.Length, () => redacted.Select(LanguageDetector.Detect).ToArray());
        Time("pushback", 1, r => r.Length, () => redacted.Select(PushbackDetector.Default.Detect).ToArray());
        Time("drift", 1, r => r.Length, () => redacted.Select(SentimentDrift.Of).ToArray());
        var features = Time("features", 1, r => r.Length, () => redacted.Select(FeatureExtractor.Extract).ToArray());
        var table = Time("embedding", threads, r => r.Rows, () =>
            OfflineEmbedder.Embed(features, OfflineEmbedder.DefaultDimensions, 1, threads, CancellationToken.None));
        var clusters = Math.Max(1, table.Rows / ConversationsPerCluster);
        Time($"k-means, {clusters} clusters", threads, r => r.Length, () =>
            new SphericalKMeans().Cluster(table, clusters, 1, threads, CancellationToken.None));

        var watch = Stopwatch.StartNew();
        await ConversationAnalysis.CreateBuilder().Build().RunAsync(ConversationReader.ReadAsync(file));
        rows.Add(("whole run", threads, raw.Count, watch.Elapsed));
        Print(rows, output);

        T Time<T>(string stage, int used, Func<T, int> count, Func<T> work)
        {
            var stopwatch = Stopwatch.StartNew();
            var result = work();
            rows.Add((stage, used, count(result), stopwatch.Elapsed));
            return result;
        }
    }

    private static void Print(List<(string Stage, int Threads, int Conversations, TimeSpan Time)> rows, TextWriter output)
    {
        output.WriteLine("| stage | threads | conversations | s | conversations/s |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (stage, threads, conversations, time) in rows)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {stage} | {threads} | {conversations} | {time.TotalSeconds:0.000} | {conversations / time.TotalSeconds:0} |"));
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Peak working set {peak} MiB, of which the stages above hold all texts at once."));
    }
}
