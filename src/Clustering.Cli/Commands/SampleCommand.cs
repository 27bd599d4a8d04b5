using System.CommandLine;
using Clustering.Testing;

namespace Clustering.Cli;

/// <summary>Writes the synthetic sample.</summary>
internal sealed class SampleCommand : Command, IExamples
{
    private readonly Terminal _terminal;
    private readonly Option<string> _out = PathRules.OutputFile("File to write, JSON Lines under gzip.", required: true);

    internal SampleCommand(Terminal terminal)
        : base("sample", "Writes the synthetic sample of conversations, the same bytes each time.")
    {
        _terminal = terminal;
        Add(_out);
        this.Runs(RunAsync);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["clustering sample --out seeds/conversations/sample.jsonl.gz"];

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var files = new PendingFiles();
        SampleFile.Write(files.Create(parsed.GetRequiredValue(_out)));
        cancellationToken.ThrowIfCancellationRequested();
        files.Commit();
        _terminal.ErrorText.WriteLine("Written: " + parsed.GetRequiredValue(_out));
        return Task.FromResult(ExitCode.Done);
    }
}
