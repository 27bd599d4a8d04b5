using Clustering.Anonymization;
using Clustering.Reports;

namespace Clustering;

/// <summary>The whole story: read, redact, facets, embed, group, gate, report. Immutable and thread-safe; run it as often as you like.</summary>
public sealed class ConversationAnalysis
{
    internal ConversationAnalysis()
    {
    }

    /// <summary>Starts a builder.</summary>
    public static ConversationAnalysisBuilder CreateBuilder() => new();

    /// <summary>Analyses conversations and releases a report.</summary>
    public Task<Report> RunAsync(
        IAsyncEnumerable<Conversation> conversations, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
