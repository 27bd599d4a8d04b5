using System.CommandLine;
using Clustering.Reports;

namespace Clustering.Cli;

/// <summary>Prints a report that was written before, after checking all its invariants again.</summary>
internal sealed class ShowCommand : Command, IExamples
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _report = new("REPORT") { Description = "The report.json that analyze wrote." };
    private readonly Option<bool> _markdown = new("--md") { Description = "Print Markdown instead of tables." };

    internal ShowCommand(Terminal terminal)
        : base("show", "Prints a report as tables. A report that breaks a rule of release is refused.")
    {
        _terminal = terminal;
        _report.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !File.Exists(t.Value)))
                result.AddError(token.Value.StartsWith('-')
                    ? $"Unknown option {token.Value}."
                    : $"The report {token.Value} was not found. Make one with `clustering analyze`.");
        });
        Add(_report);
        Add(_markdown);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
    [
        "clustering show out/report.json",
        "clustering show out/report.json --md > report.md",
    ];

    private int Run(ParseResult parsed)
    {
        using var file = File.OpenRead(parsed.GetRequiredValue(_report));
        var report = Report.Parse(file);
        if (parsed.GetValue(_markdown))
            ReportMarkdown.Write(report, _terminal.OutputText);
        else
            SummaryView.WriteAll(_terminal, report);
        return ExitCode.Done;
    }
}
