namespace Clustering.Reports;

/// <summary>A text is not the JSON of a report. The message names the place and the rule in words of ours, and never quotes the text.</summary>
public sealed class ReportFormatException : Exception
{
    internal ReportFormatException(ReportPlace place, string rule)
        : base(FormattableString.Invariant($"{place}: {rule}"))
    {
    }
}
