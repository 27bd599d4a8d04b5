using System.CommandLine;
using Clustering.Testing;

namespace Clustering.Cli;

/// <summary>Writes the synthetic sample.</summary>
internal sealed class SampleCommand : Command, IExamples
{
    private readonly Option<string> _out = PathRules.OutputFile("File to write, JSON Lines under gzip.", required: true);

    internal SampleCommand(Terminal terminal)
        : base("sample", "Writes the synthetic sample of conversations, the same bytes each time.")
    {
        Add(_out);
        SetAction(async (parsed, cancellationToken) =>
        {
            using var files = new PendingFiles();
            var stream = files.Create(parsed.GetRequiredValue(_out));
            await Task.Run(() => SampleFile.Write(stream), cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            files.Commit();
            terminal.ErrorText.WriteLine("Written: " + parsed.GetRequiredValue(_out));
            return ExitCode.Done;
        });
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["clustering sample --out seeds/conversations/sample.jsonl.gz"];
}
