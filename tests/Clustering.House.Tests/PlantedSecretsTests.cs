using System.Collections.Concurrent;
using System.Text;
using Clustering.Anonymization;
using Clustering.Reports;
using Clustering.Testing;
using Microsoft.Extensions.Logging;

namespace Clustering.House.Tests;

/// <summary>Identifiers of every kind, each with one, k - 1, k and k + 1 subjects, in a corpus of thousands: nothing that leaves the library holds any of them.</summary>
public class PlantedSecretsTests
{
    private const int Threshold = 25;

    [Fact]
    public async Task No_planted_secret_is_in_the_report_the_logs_or_the_progress()
    {
        var secrets = Plant(out var conversations);
        Assert.True(secrets.Select(s => s.Kind).Distinct().Count() >= 20);
        Assert.True(conversations.Count >= 2_000);
        using var log = new CapturingLog();
        var progress = new CapturingProgress();
        var report = await ConversationAnalysis.CreateBuilder().UseLogger(log).Build().RunAsync(conversations.ToAsyncEnumerable(), progress);
        Assert.NotEmpty(report.Clusters);
        Assert.NotEmpty(log.Lines);
        RequireNone(secrets, [Json(report), Markdown(report), .. log.Lines, .. progress.Lines]);
    }

    [Fact]
    public async Task No_planted_secret_is_in_an_exception_under_forced_faults()
    {
        var secrets = Plant(out _);
        var exceptions = new List<string>();
        foreach (var secret in secrets.DistinctBy(s => s.Kind))
        {
            var text = System.Text.Json.JsonEncodedText.Encode(secret.Value).ToString();
            foreach (var line in new[]
            {
                text, "{\"messages\":[{\"role\":\"" + text + "\",\"content\":\"hi\"}]}", "{\"messages\":\"" + text + "\"}", "{\"messages\":[" + text,
                "{\"" + text + "\":1}", "{\"messages\":[{\"role\":\"user\",\"content\":{\"a\":\"" + text + "\"}}]}", "{\"id\":\"" + text + "\",\"messages\":[{}]}",
            })
            {
                using var stream = new MemoryStream(Encoding.UTF8.GetBytes(line));
                var source = ConversationReader.ReadAsync(stream, "input", new ConversationReadOptions { Strict = true });
                var error = await Record.ExceptionAsync(() => ConversationAnalysis.CreateBuilder().Build().RunAsync(source));
                Assert.IsType<ConversationReadException>(error);
                exceptions.Add(error.ToString());
                exceptions.AddRange(source.Failures.Places.Select(p => p.ToString()));
            }

            var tampered = Encoding.UTF8.GetBytes("{\"provenance\":{\"unit\":\"" + text + "\"}}");
            exceptions.Add(Assert.Throws<ReportFormatException>(() => Report.Parse(tampered)).ToString());
            var redactor = new Redactor(new RedactionOptions { Recognizers = { new Failing() } });
            exceptions.Add(redactor.Redact(secret.Sentence).GetText());
        }

        RequireNone(secrets, exceptions);
    }

    private static List<PlantedIdentifier> Plant(out List<Conversation> conversations)
    {
        var secrets = new List<PlantedIdentifier>();
        var generated = new ConversationGenerator(new GeneratorOptions { Seed = 3, Conversations = 3_000, Subjects = 3_000, IdentifierShare = 0 }).Generate().ToList();
        var bySubject = generated.DistinctBy(g => g.Subject).ToList();
        var planter = new IdentifierPlanter(11);
        var extra = new Dictionary<GeneratedConversation, List<string>>();
        var at = 0;
        foreach (var kind in IdentifierPlanter.Kinds)
            foreach (var (holders, index) in new[] { 1, Threshold - 1, Threshold, Threshold + 1 }.Select((h, i) => (h, i)))
            {
                var secret = planter.Plant(kind, index % 2 == 0 ? "en" : "zh", index);
                secrets.Add(secret);
                for (var i = 0; i < holders; i++)
                    (extra.TryGetValue(bySubject[(at + i) % bySubject.Count], out var list) ? list : extra[bySubject[(at + i) % bySubject.Count]] = []).Add(secret.Sentence);
                at += holders;
            }

        conversations = [.. generated.Select(g => new Conversation(
            g.Messages.Select(m => new Message(m.Role, m.Text)).Concat(extra.GetValueOrDefault(g, []).Select(s => new Message(MessageRole.Human, s))), g.Id, g.Subject))];
        return secrets;
    }

    private static void RequireNone(IReadOnlyList<PlantedIdentifier> secrets, IEnumerable<string> exits)
    {
        var all = string.Join('\n', exits);
        foreach (var secret in secrets)
            Assert.False(all.Contains(secret.Value, StringComparison.OrdinalIgnoreCase), $"An identifier of kind {secret.Kind} came out.");
    }

    private static string Json(Report report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Markdown(Report report)
    {
        using var writer = new StringWriter();
        ReportMarkdown.Write(report, writer);
        return writer.ToString();
    }

    private sealed class Failing : IPiiRecognizer
    {
        public void Recognize(TextView view, PiiSpans spans) => throw new FormatException("marker");
    }

    private sealed class CapturingProgress : IProgress<AnalysisProgress>
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public void Report(AnalysisProgress value) => Lines.Enqueue(value.ToString());
    }

    private sealed class CapturingLog : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception + state);

        public void Dispose()
        {
        }
    }
}
