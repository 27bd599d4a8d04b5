using System.CommandLine;
using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.Cli;

/// <summary>The options of an analysis, one for each of the library's.</summary>
internal sealed class AnalysisSettings
{
    private readonly RangedOption<int> _minSubjects =
        new("--min-subjects", Thresholds.FloorSubjects, int.MaxValue, "Fewest subjects of a released group. [default: 25, from 100,000 conversations on 50]");

    private readonly RangedOption<int> _minConversations =
        new("--min-conversations", Thresholds.FloorConversations, int.MaxValue, "Fewest conversations of a released group. [default: 50, from 100,000 conversations on 100]");

    private readonly RangedOption<int> _maxPerSubject =
        new("--max-per-subject", 1, 5, "Conversations of one subject that count. [default: 5]");

    private readonly RangedOption<int> _clusters =
        new("--clusters", 1, int.MaxValue, "Number of base clusters. [default: from the size of the corpus]");

    private readonly RangedOption<ulong> _seed =
        new("--seed", 0, ulong.MaxValue, "The one seed of all chance. [default: 1]");

    private readonly RangedOption<double> _confidence =
        new("--confidence", 0.5, 0.999, "Confidence level of the intervals. [default: 0.95]");

    private readonly ChoiceOption<BootstrapMethod> _bootstrap =
        new("--bootstrap", "How bootstrap intervals are found. [default: percentile]", ("percentile", BootstrapMethod.Percentile), ("bca", BootstrapMethod.Bca));

    private readonly RangedOption<int> _replicates =
        new("--replicates", 200, 100_000, "Bootstrap replicates. [default: 1000]");

    private readonly ChoiceOption<Language> _language =
        new("--language", "Keep only conversations in this language. [default: all]", ("en", Language.English), ("zh", Language.Chinese), ("other", Language.Other));

    private readonly RangedOption<int> _threads =
        new("--threads", 1, 1024, "Threads; the report does not depend on them. [default: one for each core]");

    /// <summary>Gives them to a command.</summary>
    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { _minSubjects, _minConversations, _maxPerSubject, _clusters, _seed, _confidence, _bootstrap, _replicates, _language, _threads })
            command.Add(option);
    }

    /// <summary>Builds the analysis.</summary>
    /// <exception cref="UsageException">The options do not go together.</exception>
    internal ConversationAnalysis Build(ParseResult parsed)
    {
        try
        {
            return ConversationAnalysis.CreateBuilder().Configure(o => Fill(o, parsed)).Build();
        }
        catch (ArgumentException outOfRange)
        {
            throw new UsageException(outOfRange.Message);
        }
    }

    private void Fill(ConversationAnalysisOptions options, ParseResult parsed)
    {
        options.MinSubjects = parsed.GetValue(_minSubjects);
        options.MinConversations = parsed.GetValue(_minConversations);
        options.MaxConversationsPerSubject = parsed.GetValue(_maxPerSubject) ?? options.MaxConversationsPerSubject;
        options.Clusters = parsed.GetValue(_clusters);
        options.Seed = parsed.GetValue(_seed) ?? options.Seed;
        options.Confidence = parsed.GetValue(_confidence) ?? options.Confidence;
        options.Bootstrap = parsed.GetValue(_bootstrap) ?? options.Bootstrap;
        options.Replicates = parsed.GetValue(_replicates) ?? options.Replicates;
        options.Language = parsed.GetValue(_language);
        options.Threads = parsed.GetValue(_threads) ?? options.Threads;
    }
}
