using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>Redacts plain text line by line. Files that end in .gz are unpacked.</summary>
internal sealed class RedactedLines(Terminal terminal, Redactor redactor)
{
    /// <summary>Redacts and writes one line after the other.</summary>
    /// <exception cref="InvalidDataException">A packed file is damaged or cut off.</exception>
    internal async Task WriteAsync(IReadOnlyList<string> inputs, Stream output, RedactionCounts counts, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var input in inputs)
            await foreach (var line in ReadAsync(input, cancellationToken))
            {
                var redacted = redactor.Redact(line);
                counts.Add(redacted);
                await writer.WriteLineAsync(redacted.GetText().AsMemory(), cancellationToken);
            }
    }

    private async IAsyncEnumerable<string> ReadAsync(string input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isPacked = input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        using var reader = new StreamReader(Open(input, isPacked), leaveOpen: input == PathRules.StandardInput);
        string? before = null, last = null;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (before is not null)
                yield return before;
            (before, last) = (last, line);
        }

        if (isPacked && last != PackedText.LastLine)
            throw new InvalidDataException();

        // The line feed before the last line of a packed file makes an empty line where the file ends with one itself.
        if (before is not null && !(isPacked && before.Length == 0))
            yield return before;
        if (last is not null && !isPacked)
            yield return last;
    }

    private Stream Open(string input, bool isPacked)
    {
        if (input == PathRules.StandardInput)
            return terminal.Input;
        var file = File.OpenRead(input);
        return isPacked ? new GZipStream(new PackedText(file), CompressionMode.Decompress) : file;
    }
}
