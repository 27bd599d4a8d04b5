using System.Diagnostics;
using System.Globalization;
using Clustering.Anonymization;

namespace Clustering.Benchmarks;

/// <summary>Times redaction of all conversations of a file on one thread, reading excluded, ten times in one process, and prints a Markdown table.</summary>
internal static class RedactionClock
{
    private const int Times = 10;

    internal static void Run(string file, TextWriter output)
    {
        var conversations = ConversationReader.ReadAsync(file).ToBlockingEnumerable().ToList();
        var bytes = conversations.Sum(c => c.Messages.Sum(m => (long)m.Text.Length * sizeof(char)));
        var (times, redactions, allocated) = (new List<double>(), 0L, 0L);
        for (var i = 0; i < Times; i++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            redactions = 0;
            foreach (var conversation in conversations)
                redactions += Redactor.Default.Redact(conversation).Redactions;
            times.Add(watch.Elapsed.TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        output.WriteLine("| run | s | MB/s |");
        output.WriteLine("|---|---:|---:|");
        Print("first, cold", times[0]);
        times.RemoveAt(0);
        times.Sort();
        Print("warm, best", times[0]);
        Print("warm, median", times[times.Count / 2]);
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{conversations.Count} conversations, {bytes / 1e6:0.0} MB of text in memory (UTF-16), {redactions} spans replaced, {allocated / (double)conversations.Count:0} bytes allocated a conversation."));

        void Print(string run, double seconds) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {run} | {seconds:0.000} | {bytes / 1e6 / seconds:0} |"));
    }
}
