using Clustering.Anonymization;
using Clustering.Facets;
using Clustering.Reports;

namespace Clustering;

/// <summary>The conversations of a run in their order, with numbered subjects and how far each came through the funnel.</summary>
internal sealed class Corpus
{
    internal Corpus(IEnumerable<AnalysisRow> rows, Language? language, int maxConversationsPerSubject)
    {
        // Ties are copies of each other: which comes first changes nothing.
        Rows = [.. rows.OrderBy(r => r.Order).ThenBy(r => r.Subject)];
        var numbers = new Dictionary<SubjectToken, int>();
        Subjects = new int[Rows.Length];
        for (var i = 0; i < Rows.Length; i++)
        {
            if (!numbers.TryGetValue(Rows[i].Subject, out var number))
                numbers.Add(Rows[i].Subject, number = numbers.Count);
            Subjects[i] = number;
        }

        Stages = [.. Enum.GetValues<FunnelStage>().Where(s => s != FunnelStage.Language || language is not null)];
        Reached = new FunnelStage[Rows.Length];
        var held = new int[numbers.Count];
        for (var i = 0; i < Rows.Length; i++)
            Reached[i] = language is not null && Rows[i].Facets.Language != language ? FunnelStage.Read
                : held[Subjects[i]]++ >= maxConversationsPerSubject ? FunnelStage.Language
                : Rows[i].Facets.Labels.IsContentCreation ? FunnelStage.Capped
                : !Rows[i].Facets.Labels.IsAffective ? FunnelStage.NotContentCreation
                : !StudyRules.IsAnalysed(Rows[i].Facets) ? FunnelStage.Affective
                : FunnelStage.Analysed;
        Kept = [.. Enumerable.Range(0, Rows.Length).Where(i => Reached[i] >= FunnelStage.Capped)];
        var named = Rows.Count(r => r.HasSubject);
        Unit = named == 0 ? PrivacyUnit.Conversation : named == Rows.Length ? PrivacyUnit.Subject : PrivacyUnit.Mixed;
    }

    /// <summary>All conversations read.</summary>
    internal AnalysisRow[] Rows { get; }

    /// <summary>For each row the number of its subject, from 0.</summary>
    internal int[] Subjects { get; }

    /// <summary>The stages of the funnel that apply.</summary>
    internal IReadOnlyList<FunnelStage> Stages { get; }

    /// <summary>For each row the last stage that it reached.</summary>
    internal FunnelStage[] Reached { get; }

    /// <summary>Rows that count: in the language asked for, and within the cap of their subject.</summary>
    internal int[] Kept { get; }

    /// <summary>What a threshold counts.</summary>
    internal PrivacyUnit Unit { get; }
}
