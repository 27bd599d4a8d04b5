using System.Buffers;
using System.Globalization;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>Counts placeholders by kind in redacted text, for a table of counts rounded to 10.</summary>
internal sealed class RedactionCounts
{
    private const int LongestName = 32;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    private static readonly PiiKind[] Kinds =
    [
        PiiKind.Email, PiiKind.Url, PiiKind.Phone, PiiKind.Card, PiiKind.Iban, PiiKind.NationalId, PiiKind.IpAddress,
        PiiKind.MacAddress, PiiKind.Secret, PiiKind.Person, PiiKind.Number, PiiKind.Message,
    ];

    private readonly long[] _counts = new long[Kinds.Length];

    /// <summary>Counts the placeholders of one text.</summary>
    internal void Add(RedactedText text)
    {
        var rest = text.AsSpan();
        for (var open = rest.IndexOf('['); open >= 0; open = rest.IndexOf('['))
        {
            rest = rest[(open + 1)..];
            var end = rest.IndexOfAnyExcept(NameCharacters);
            if (end is < 1 or > LongestName || rest[end] != ']')
                continue;
            for (var kind = 0; kind < Kinds.Length; kind++)
                if (rest[..end].SequenceEqual(Kinds[kind].Name))
                    _counts[kind]++;
        }
    }

    /// <summary>Writes the table.</summary>
    internal void Write(Terminal terminal)
    {
        var table = Cells.Table(terminal.ErrorTables, "kind", "count, rounded to 10");
        foreach (var kind in Enumerable.Range(0, Kinds.Length).Where(k => _counts[k] > 0).OrderByDescending(k => _counts[k]))
            table.Add(Kinds[kind].Name, Rounded(_counts[kind]));
        if (table.Rows.Count == 0)
            terminal.ErrorText.WriteLine("Nothing was redacted.");
        else
            Cells.Write(terminal.ErrorTables, "Placeholders", table);
    }

    private static string Rounded(long count) =>
        count < 10 ? "under 10" : ((count + 5) / 10 * 10).ToString("N0", CultureInfo.InvariantCulture);
}
