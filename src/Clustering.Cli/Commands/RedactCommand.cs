using System.CommandLine;

namespace Clustering.Cli;

/// <summary>Redacts conversations or lines of text, one at a time.</summary>
internal sealed class RedactCommand : Command, IExamples
{
    private readonly Terminal _terminal;
    private readonly ReadingOptions _reading = new();
    private readonly Option<string> _out = PathRules.OutputFile("File to write. [default: standard output]", required: false);
    private readonly Option<bool> _text = new("--text") { Description = "Lines of plain text in and out, each redacted by itself." };

    internal RedactCommand(Terminal terminal)
        : base("redact", "Replaces identifiers by placeholders. Any input format in, JSON Lines with role and content out; ids are left out.")
    {
        _terminal = terminal;
        _reading.AddTo(this);
        Add(_out);
        Add(_text);
        Validators.Add(result =>
        {
            if (result.GetValue(_text) && _reading.Tokens(result).Any(Directory.Exists))
                result.AddError("--text takes files or -, not folders.");
        });
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
    [
        "clustering redact chats.jsonl.gz --out redacted.jsonl",
        "clustering redact - < chats.jsonl > redacted.jsonl",
        "clustering redact notes.txt --text",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var files = new PendingFiles();
        var path = parsed.GetValue(_out);
        var output = path is null ? _terminal.Output : files.Create(path);
        var counts = new RedactionCounts();
        if (parsed.GetValue(_text))
            await new RedactedLines(_terminal).WriteAsync(_reading.Inputs(parsed), output, counts, cancellationToken);
        else
            await WriteConversationsAsync(parsed, output, counts, cancellationToken);
        await output.FlushAsync(cancellationToken);
        files.Commit();
        counts.Write(_terminal);
        return ExitCode.Done;
    }

    private async Task WriteConversationsAsync(ParseResult parsed, Stream output, RedactionCounts counts, CancellationToken cancellationToken)
    {
        var conversations = _reading.Open(parsed, _terminal);
        try
        {
            await RedactedJsonLines.WriteAsync(conversations, output, counts, cancellationToken);
        }
        finally
        {
            if (!_reading.IsStrict(parsed))
                ReadFailureView.Write(_terminal.ErrorText, conversations.Failures);
        }
    }
}
