using System.Globalization;
using System.Text;

namespace Clustering.Reports;

/// <summary>Writes a report as Markdown to be read by people: how it was made, the funnel, categories, clusters as a tree, facets, what is not shown, and how to read it.</summary>
public static class ReportMarkdown
{
    /// <summary>Writes a report with LF and invariant numbers.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; left open.</param>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var text = new MarkdownText(writer);
        text.Paragraph("# Report on conversations");
        MarkdownProvenance.Summary(text, report);
        Funnel(text, report.Funnel);
        Categories(text, report.Categories);
        MarkdownClusters.Write(text, report.Clusters);
        foreach (var facet in report.Facets)
            Facet(text, facet);
        NotShown(text, report);
        MarkdownProvenance.Reading(text, report.Provenance);
        MarkdownProvenance.Details(text, report.Provenance);
    }

    /// <summary>Writes a report as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(Report report, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        Write(report, writer);
    }

    internal static string Words(Category category) => category switch
    {
        Category.InterpersonalAdvice => "interpersonal advice",
        Category.None => "not affective",
        _ => CategoryNames.NameOf(category),
    };

    private static string Words(FunnelStage stage) => stage switch
    {
        FunnelStage.Read => "conversations read",
        FunnelStage.Language => "in the language asked for",
        FunnelStage.Capped => "left by the cap of conversations a subject",
        FunnelStage.NotContentCreation => "not content creation",
        FunnelStage.Affective => "affective",
        _ => "analysed",
    };

    private static void Funnel(MarkdownText text, IReadOnlyList<FunnelStep> funnel)
    {
        if (funnel.Count == 0)
            return;
        text.Heading("From all conversations to those analysed");
        text.Table(
            ["Step", "Conversations", "Subjects"],
            funnel.Select(s => (string[])[Words(s.Stage), MarkdownText.Count(s.Cohort.Conversations), MarkdownText.Count(s.Cohort.Subjects)]));
    }

    private static void Categories(MarkdownText text, IReadOnlyList<ReportedCategory> categories)
    {
        if (categories.Count == 0)
            return;
        text.Heading("Categories");
        text.Table(
            ["Category", "Conversations", "Subjects", "Share", "Drift", "Conversations with drift", "Pushback"],
            categories.Select(c => (string[])
            [
                Words(c.Category), MarkdownText.Count(c.Cohort.Conversations), MarkdownText.Count(c.Cohort.Subjects), c.Share.ToString(),
                c.Drift?.ToString() ?? "", c.Drift?.Conversations is { } n ? MarkdownText.Count(n) : "", c.Pushback is { } pushback ? RateOf(pushback) : "",
            ]));
    }

    internal static string RateOf(Rate rate) =>
        rate.Below is { } below ? string.Create(CultureInfo.InvariantCulture, $"under {below * 100:0} %")
        : rate.Above is { } above ? string.Create(CultureInfo.InvariantCulture, $"over {above * 100:0} %")
        : rate.Share!.ToString();

    private static void Facet(MarkdownText text, ReportedFacet facet)
    {
        if (facet.Labels.Count == 0)
            return;
        text.Heading("Facet: " + MarkdownText.Safe(facet.Name));
        text.Table(
            ["Label", "Conversations", "Subjects", "Share"],
            facet.Labels.Select(l => (string[])
                [MarkdownText.Safe(l.Name), MarkdownText.Count(l.Cohort.Conversations), MarkdownText.Count(l.Cohort.Subjects), l.Share.ToString()]));
    }

    private static void NotShown(MarkdownText text, Report report)
    {
        text.Heading("What is not shown");
        text.Paragraph("Groups under the thresholds are left out, and some larger ones with them where the difference of two shown numbers would have told of a small one. "
            + "How much is left out is told only where it is itself large enough.");
        if (report.Suppressed.Count > 0)
            text.Table(
                ["Level of the clusters", "Conversations in no shown cluster", "Subjects"],
                report.Suppressed.Select(s => (string[])
                    [MarkdownClusters.Level(s.Level), MarkdownText.Count(s.Hidden.Conversations), MarkdownText.Count(s.Hidden.Subjects)]));
    }
}
