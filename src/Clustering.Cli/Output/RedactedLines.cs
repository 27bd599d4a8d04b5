using System.IO.Compression;
using System.Text;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>Redacts plain text line by line. Files that end in .gz are unpacked.</summary>
internal sealed class RedactedLines(Terminal terminal)
{
    /// <summary>Redacts and writes one line after the other.</summary>
    internal async Task WriteAsync(IReadOnlyList<string> inputs, Stream output, RedactionCounts counts, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var input in inputs)
        {
            using var reader = new StreamReader(Open(input), leaveOpen: input == PathRules.StandardInput);
            while (await reader.ReadLineAsync(cancellationToken) is { } line)
            {
                var redacted = Redactor.Default.Redact(line);
                counts.Add(redacted);
                await writer.WriteLineAsync(redacted.GetText().AsMemory(), cancellationToken);
            }
        }
    }

    private Stream Open(string input)
    {
        if (input == PathRules.StandardInput)
            return terminal.Input;
        var file = File.OpenRead(input);
        return input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
