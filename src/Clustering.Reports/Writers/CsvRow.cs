using System.Globalization;

namespace Clustering.Reports;

/// <summary>One row of CSV (RFC 4180) with LF. Text that a spreadsheet would take for a formula gets a leading apostrophe.</summary>
internal sealed class CsvRow(TextWriter writer)
{
    private bool _begun;

    internal CsvRow Text(string? text)
    {
        if (text is { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            text = "'" + text;
        return Cell(text);
    }

    internal CsvRow Number(int? number) => Cell(number?.ToString(CultureInfo.InvariantCulture));

    internal CsvRow Number(decimal? number) => Cell(number is { } n ? ReportNumber.Plain(n) : null);

    internal CsvRow Cohort(Cohort cohort) => Number(cohort.Conversations).Number(cohort.Subjects);

    internal CsvRow Share(Share? share) => Number(share?.Value).Number(share?.Low).Number(share?.High);

    internal CsvRow Drift(Mean? drift) => Number(drift?.Value).Number(drift?.Low).Number(drift?.High).Number(drift?.Conversations);

    internal void End() => writer.Write('\n');

    private CsvRow Cell(string? cell)
    {
        if (_begun)
            writer.Write(',');
        _begun = true;
        if (cell is not null)
            writer.Write(cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
        return this;
    }
}
