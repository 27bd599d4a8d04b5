using System.Globalization;
using System.Text;

namespace Clustering.Reports;

/// <summary>Lines, tables and safe text of Markdown, with LF.</summary>
internal sealed class MarkdownText(TextWriter writer)
{
    internal void Line(string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }

    internal void Paragraph(string text)
    {
        Line(text);
        Line();
    }

    internal void Heading(string text) => Paragraph("## " + text);

    /// <summary>A table whose first column is text and the others numbers.</summary>
    internal void Table(IReadOnlyList<string> names, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(names);
        Row([":--", .. names.Skip(1).Select(_ => "--:")]);
        foreach (var row in rows)
            Row(row);
        Line();
    }

    /// <summary>Text in which no character has a meaning in Markdown or HTML.</summary>
    internal static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c))
                continue;
            if (char.IsAscii(c) && char.IsPunctuation(c) && c is not ('-' or '.' or ',' or '\'') || c is '<' or '>' or '|' or '`' or '~' or '$' or '^' or '+' or '=')
                safe.Append('\\');
            safe.Append(c);
        }

        return safe.ToString();
    }

    internal static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private void Row(IReadOnlyList<string> cells) => Line("| " + string.Join(" | ", cells) + " |");
}
