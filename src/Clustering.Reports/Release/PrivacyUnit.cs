namespace Clustering.Reports;

/// <summary>What the thresholds of a report count.</summary>
public enum PrivacyUnit
{
    /// <summary>Every conversation named the person it belongs to.</summary>
    Subject,

    /// <summary>No conversation did: each is its own subject.</summary>
    Conversation,

    /// <summary>Some did.</summary>
    Mixed,
}
