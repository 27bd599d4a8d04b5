using Clustering.Facets;
using Clustering.Reports;

namespace Clustering;

/// <summary>The settings of a run. Every default is one that the report's provenance states.</summary>
public sealed class ConversationAnalysisOptions
{
    /// <summary>The one seed of all chance. Default 1.</summary>
    public ulong Seed { get; set; } = 1;

    /// <summary>Base clusters, 1 to 100,000; null lets the size of the corpus decide. Default null.</summary>
    public int? Clusters { get; set; }

    /// <summary>Fewest subjects of a released group; null takes 25, from 100,000 conversations on 50. 15 to 1,000,000.</summary>
    public int? MinSubjects { get; set; }

    /// <summary>Fewest conversations of a released group; null takes 50, from 100,000 conversations on 100. 30 to 1,000,000.</summary>
    public int? MinConversations { get; set; }

    /// <summary>Conversations of one subject that count, 1 to 5. Default 5.</summary>
    public int MaxConversationsPerSubject { get; set; } = 5;

    /// <summary>Confidence level of all intervals, from 0.5 to 0.999. Default 0.95.</summary>
    public double Confidence { get; set; } = 0.95;

    /// <summary>Bootstrap replicates, 200 to 100,000. Default 1,000, as in the study.</summary>
    public int Replicates { get; set; } = 1_000;

    /// <summary>How bootstrap intervals are found. Default percentile.</summary>
    public BootstrapMethod Bootstrap { get; set; } = BootstrapMethod.Percentile;

    /// <summary>Keep only conversations in this language; null keeps all. Default null.</summary>
    public Language? Language { get; set; }

    /// <summary>Threads, 1 to 1,024; the report does not depend on it. Default: one for each core.</summary>
    public int Threads { get; set; } = Environment.ProcessorCount;

    /// <summary>Key of the pseudonyms and of the order of conversations, 16 bytes or more; null derives it from <see cref="Seed"/>. It never leaves the process.</summary>
    public byte[]? PseudonymKey { get; set; }

    internal ConversationAnalysisOptions Clone()
    {
        var clone = (ConversationAnalysisOptions)MemberwiseClone();
        clone.PseudonymKey = PseudonymKey?.ToArray();
        return clone;
    }
}
