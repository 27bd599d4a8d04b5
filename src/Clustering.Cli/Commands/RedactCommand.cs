using System.CommandLine;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>Redacts conversations or lines of text, one at a time.</summary>
internal sealed class RedactCommand : Command, IExamples
{
    private readonly Terminal _terminal;
    private readonly ReadingOptions _reading = new();
    private readonly Option<string> _out = PathRules.OutputFile("File to write. [default: standard output]", required: false);
    private readonly ChoiceOption<RedactionStyle> _style = new(
        "--style",
        "What takes the place of an identifier: [PERSON], [PERSON_1] with the same number for the same identifier within a conversation, asterisks, or nothing. [default: placeholder]",
        ("placeholder", RedactionStyle.Placeholder), ("numbered", RedactionStyle.Numbered), ("mask", RedactionStyle.Mask), ("remove", RedactionStyle.Remove));

    private readonly Option<bool> _text = new("--text") { Description = "Lines of plain text in and out, each redacted by itself." };

    internal RedactCommand(Terminal terminal)
        : base("redact", "Replaces identifiers by placeholders. Any input format in, JSON Lines with role and content out; ids are left out.")
    {
        _terminal = terminal;
        _reading.AddTo(this);
        Add(_out);
        Add(_style);
        Add(_text);
        Validators.Add(result =>
        {
            if (result.GetValue(_text) && _reading.Tokens(result).Any(Directory.Exists))
                result.AddError("--text takes files or -, not folders.");
        });
        this.Runs(RunAsync);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
    [
        "clustering redact chats.jsonl.gz --out redacted.jsonl",
        "clustering redact - < chats.jsonl > redacted.jsonl",
        "clustering redact notes.txt --text",
        "clustering redact chats.jsonl --style numbered --out redacted.jsonl",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var files = new PendingFiles();
        var path = parsed.GetValue(_out);
        var output = path is null ? _terminal.Output : files.Create(path);
        var counts = new RedactionCounts();
        var redactor = new Redactor(new RedactionOptions { Style = parsed.GetValue(_style) ?? RedactionStyle.Placeholder });
        if (parsed.GetValue(_text))
            await new RedactedLines(_terminal, redactor).WriteAsync(_reading.Inputs(parsed), output, counts, cancellationToken);
        else
            await WriteConversationsAsync(parsed, redactor, output, counts, cancellationToken);
        await output.FlushAsync(cancellationToken);
        files.Commit();
        counts.Write(_terminal);
        return ExitCode.Done;
    }

    private async Task WriteConversationsAsync(ParseResult parsed, Redactor redactor, Stream output, RedactionCounts counts, CancellationToken cancellationToken)
    {
        var conversations = _reading.Open(parsed, _terminal);
        try
        {
            await RedactedJsonLines.WriteAsync(conversations, redactor, output, counts, cancellationToken);
        }
        finally
        {
            if (!_reading.IsStrict(parsed))
                ReadFailureView.Write(_terminal.ErrorText, conversations.Failures);
        }
    }
}
