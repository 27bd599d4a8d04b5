namespace Clustering.Facets;

/// <summary>What a phrase of lexicons/pushback.*.tsv does. The names stand in those files in lower case.</summary>
[Flags]
internal enum PushbackKind
{
    /// <summary>Declines.</summary>
    Refusal = 1,

    /// <summary>Doubts or contradicts.</summary>
    Challenge = 2,

    /// <summary>Leads away from the subject.</summary>
    Redirection = 4,

    /// <summary>Sends to someone else: pushback only beside a refusal or a limit.</summary>
    Referral = 8,

    /// <summary>Sends to a hotline or an emergency service.</summary>
    Crisis = 16,

    /// <summary>States what the assistant is not or cannot be: pushback only beside a referral.</summary>
    Limit = 32,
}
