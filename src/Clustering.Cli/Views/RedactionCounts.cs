using System.Globalization;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>Counts what was redacted by kind, for a table of counts rounded to 10.</summary>
internal sealed class RedactionCounts
{
    private readonly long[] _counts = new long[PiiKind.BuiltIn.Count];

    /// <summary>Counts the spans of one text.</summary>
    internal void Add(RedactedText text)
    {
        foreach (var kind in text.Kinds)
            for (var i = 0; i < _counts.Length; i++)
                _counts[i] += PiiKind.BuiltIn[i] == kind ? 1 : 0;
    }

    /// <summary>Writes the table.</summary>
    internal void Write(Terminal terminal)
    {
        var table = Cells.Table(terminal.ErrorTables, "kind", "count, rounded to 10");
        foreach (var kind in Enumerable.Range(0, _counts.Length).Where(k => _counts[k] > 0).OrderByDescending(k => _counts[k]))
            table.Add(PiiKind.BuiltIn[kind].Name, Rounded(_counts[kind]));
        if (table.Rows.Count == 0)
            terminal.ErrorText.WriteLine("Nothing was redacted.");
        else
            Cells.Write(terminal.ErrorTables, "Redacted", table);
    }

    private static string Rounded(long count) =>
        count < 10 ? "under 10" : ((count + 5) / 10 * 10).ToString("N0", CultureInfo.InvariantCulture);
}
