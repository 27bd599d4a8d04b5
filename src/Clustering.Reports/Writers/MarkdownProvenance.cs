using System.Globalization;

namespace Clustering.Reports;

/// <summary>How a report was made and how to read it, in words.</summary>
internal static class MarkdownProvenance
{
    internal static void Summary(MarkdownText text, Report report)
    {
        var provenance = report.Provenance;
        var thresholds = provenance.Thresholds;
        text.Paragraph(string.Create(CultureInfo.InvariantCulture,
            $"A group is shown where it has at least {thresholds.Subjects:N0} subjects and {thresholds.Conversations:N0} conversations. "
            + $"Of one subject, at most {Plural(provenance.MaxConversationsPerSubject, "conversation")} counted. {Unit(provenance.Unit)}"));
        if (report.IsEmpty)
            text.Paragraph("No category and no cluster met these thresholds, so nothing is told of any.");
    }

    internal static void Reading(MarkdownText text, Provenance provenance)
    {
        text.Heading("How to read this");
        var resampled = provenance.Unit switch
        {
            PrivacyUnit.Subject => "subjects",
            PrivacyUnit.Conversation => "conversations",
            _ => "subjects, or conversations where the subject is not known",
        };
        var method = provenance.Bootstrap == BootstrapMethod.Bca ? "BCa" : "percentile";
        text.Line(string.Create(CultureInfo.InvariantCulture,
            $"- In brackets stand intervals of {provenance.Confidence * 100:0.###} % confidence. Those of drift are {method} intervals of {Plural(provenance.Replicates, "bootstrap replicate")} that resample {resampled}; those of shares are Wilson intervals widened for several conversations of one subject."));
        text.Line("- Drift is the mean sentiment of the last three human messages minus that of the first three, from -2 to 2, in conversations of six human messages or more. People often open with a problem, so some rise is to be expected without any help from the assistant.");
        text.Line("- Pushback is the share of conversations in which the assistant resisted or declined something. Drift and pushback leave roleplay out.");
        text.Line("- A conversation can have several categories, so their shares need not add up to 100 %. Shares are of the conversations that counted.");
        text.Line("- Counts are rounded to 10, shares to 1 % or more, means to 0.01 or more, and intervals outward. Differences smaller than that say nothing.");
        text.Line("- Conversations of a facet that are too few to tell of, up to 1 % of all, are counted with its largest label.");
        text.Line("- Words of a cluster's title come from a vocabulary that was published before the data was read. They are the words most typical of it, not a summary.");
        text.Line("- An empty cell was not told: too few subjects stand behind it, or the category is roleplay.");
        text.Line("- Categories and sentiment are estimated by a classifier and a lexicon, which err. The report describes what was written, not the state of a person, and shows no cause.");
        text.Line();
    }

    internal static void Details(MarkdownText text, Provenance provenance)
    {
        text.Heading("How this was made");
        text.Line("- Version " + provenance.Version + ", seed " + provenance.Seed.ToString(CultureInfo.InvariantCulture) + ".");
        text.Line(provenance.Embedding == EmbeddingSource.Offline
            ? "- Embeddings: offline, fitted on the conversations themselves."
            : "- Embeddings: from a generator outside the library.");
        text.Line(provenance.RequestedClusters is { } clusters
            ? string.Create(CultureInfo.InvariantCulture, $"- Base clusters asked for: {clusters:N0}.")
            : "- Number of clusters: decided by the number of conversations.");
        if (provenance.Resources.Count == 0)
            return;
        text.Line("- Resources, by SHA-256:");
        foreach (var resource in provenance.Resources)
            text.Line("  - " + MarkdownText.Safe(resource.Name) + ": `" + resource.Sha256 + "`");
    }

    private static string Unit(PrivacyUnit unit) => unit switch
    {
        PrivacyUnit.Subject => "Every conversation named the subject it belongs to.",
        PrivacyUnit.Conversation => "No conversation named the subject it belongs to, so each counts as its own subject: the thresholds protect conversations, not people with several.",
        _ => "Some conversations did not name the subject they belong to; each of these counts as its own subject.",
    };

    private static string Plural(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
