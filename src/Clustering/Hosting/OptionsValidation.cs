using Clustering.Reports;

namespace Clustering.Hosting;

/// <summary>Checks all options at once: every problem is named, each with how to mend it.</summary>
internal static class OptionsValidation
{
    internal static IReadOnlyList<string> Problems(ConversationAnalysisOptions options)
    {
        var problems = new List<string>();
        Require(options.Clusters is null or (>= 1 and <= 100_000), nameof(options.Clusters), "1 to 100,000, or null to let the size of the corpus decide");
        Require(options.MinSubjects is null or (>= Thresholds.FloorSubjects and <= 1_000_000), nameof(options.MinSubjects), "15 to 1,000,000, or null for the default; the floor cannot be lowered");
        Require(options.MinConversations is null or (>= Thresholds.FloorConversations and <= 1_000_000), nameof(options.MinConversations), "30 to 1,000,000, or null for the default; the floor cannot be lowered");
        Require(options.MaxConversationsPerSubject is >= 1 and <= 5, nameof(options.MaxConversationsPerSubject), "1 to 5");
        Require(options.Confidence is >= 0.5 and <= 0.999, nameof(options.Confidence), "0.5 to 0.999");
        Require(options.Replicates is >= 200 and <= 100_000, nameof(options.Replicates), "200 to 100,000");
        Require(Enum.IsDefined(options.Bootstrap), nameof(options.Bootstrap), "Percentile or Bca");
        Require(options.Language is not { } language || Enum.IsDefined(language), nameof(options.Language), "English, Chinese, Other, or null for all");
        Require(options.Threads is >= 1 and <= 1_024, nameof(options.Threads), "1 to 1,024");
        Require(options.PseudonymKey is null or { Length: >= 16 }, nameof(options.PseudonymKey), "16 bytes or more, or null to derive it from the seed");
        return problems;

        void Require(bool holds, string name, string range)
        {
            if (!holds)
                problems.Add($"{name} must be {range}.");
        }
    }

    /// <exception cref="ArgumentException">There is a problem.</exception>
    internal static void ThrowIfInvalid(ConversationAnalysisOptions options)
    {
        var problems = Problems(options);
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
    }
}
