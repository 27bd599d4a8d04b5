namespace Clustering.Anonymization;

/// <summary>What must stand after an introducing phrase for it to introduce a name.</summary>
internal enum IntroductionEvidence
{
    /// <summary>Any word that is not an everyday one.</summary>
    None,

    /// <summary>The form of a name: a capital letter, or a Chinese surname.</summary>
    Form,

    /// <summary>The form of a name and the way people open a call: "this is Ann from", "this is Ann speaking".</summary>
    Call,
}
