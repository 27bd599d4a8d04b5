using System.CommandLine;
using Clustering.Anonymization;
using Clustering.Reports;

namespace Clustering.Cli;

/// <summary>Reads conversations, writes report.json and report.md, and prints a summary.</summary>
internal sealed class AnalyzeCommand : Command, IExamples
{
    private readonly Terminal _terminal;
    private readonly ReadingOptions _reading = new();
    private readonly AnalysisSettings _settings = new();
    private readonly Option<string> _out = PathRules.OutputFolder("Folder for report.json and report.md; made if it is not there.");
    private readonly Option<bool> _csv = new("--csv") { Description = "Also write categories.csv and clusters.csv." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "No progress and no summary." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the report as JSON on standard output instead of tables." };

    internal AnalyzeCommand(Terminal terminal)
        : base("analyze", "Analyses conversations: redacts, sorts into categories, measures drift, clusters, and releases a report.")
    {
        _terminal = terminal;
        _reading.AddTo(this);
        Add(_out);
        _settings.AddTo(this);
        Add(_csv);
        Add(_quiet);
        Add(_json);
        this.Runs(RunAsync);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
    [
        "clustering analyze chats.jsonl.gz --out out",
        "clustering analyze january.jsonl february.jsonl exports/ --out out --csv",
        "clustering analyze chats.jsonl --out out --min-subjects 50 --min-conversations 100 --bootstrap bca",
        "zcat chats.jsonl.gz | clustering analyze - --out out --json > report.json",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var analysis = _settings.Build(parsed);
        var conversations = _reading.Open(parsed, _terminal);
        using var files = new PendingFiles();
        files.Prepare(parsed.GetRequiredValue(_out));
        var report = await AnalyseAsync(parsed, analysis, conversations, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var names = ReportFiles.Write(files, parsed.GetRequiredValue(_out), report, parsed.GetValue(_csv));
        files.Commit();

        if (parsed.GetValue(_json))
            ReportJson.Write(report, _terminal.Output);
        else if (!parsed.GetValue(_quiet))
            SummaryView.Write(_terminal, report);
        if (!parsed.GetValue(_quiet))
            _terminal.ErrorText.WriteLine("Written: " + string.Join(", ", names));
        return report.IsEmpty ? NothingReleasable(report.Provenance.Thresholds) : ExitCode.Done;
    }

    private async Task<Report> AnalyseAsync(
        ParseResult parsed, ConversationAnalysis analysis, ConversationStream conversations, CancellationToken cancellationToken)
    {
        try
        {
            return await ProgressView.RunAsync(
                _terminal, parsed.GetValue(_quiet),
                progress => analysis.RunAsync(conversations, progress, cancellationToken));
        }
        finally
        {
            if (!_reading.IsStrict(parsed))
                ReadFailureView.Write(_terminal.ErrorText, conversations.Failures);
        }
    }

    private int NothingReleasable(Thresholds thresholds)
    {
        _terminal.ErrorText.WriteLine(FormattableString.Invariant(
            $"Nothing is releasable: no category or cluster has {thresholds.Subjects} subjects and {thresholds.Conversations} conversations. Add conversations, or lower --min-subjects (not below {Thresholds.FloorSubjects}) and --min-conversations (not below {Thresholds.FloorConversations})."));
        return ExitCode.NothingReleasable;
    }
}
