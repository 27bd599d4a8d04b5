using Clustering.Reports;

namespace Clustering.PrivacyGate;

/// <summary>How large a group is, and how much of it one subject holds.</summary>
internal readonly record struct GroupSize(int Subjects, int Conversations, int LargestSubject)
{
    /// <summary>Nobody holds more than this share of a cohort.</summary>
    private const double MaxShareOfOneSubject = 0.10;

    internal bool IsEmpty => Conversations == 0;

    /// <summary>Whether the group may be told: large enough, and held by no one.</summary>
    internal bool Meets(Thresholds thresholds) =>
        thresholds.Meets(Subjects, Conversations) && LargestSubject <= MaxShareOfOneSubject * Conversations;

    /// <summary>Whether nothing is given away by what is left over: it is nobody, or a group that could itself be told.</summary>
    internal bool IsSafeRemainder(Thresholds thresholds) => IsEmpty || Meets(thresholds);
}
