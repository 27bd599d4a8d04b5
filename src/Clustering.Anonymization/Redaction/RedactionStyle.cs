namespace Clustering.Anonymization;

/// <summary>What takes the place of an identifier.</summary>
public enum RedactionStyle
{
    /// <summary>The placeholder of its kind: <c>[PERSON]</c>.</summary>
    Placeholder,

    /// <summary>
    /// The placeholder with a number, the same for the same identifier within a conversation: <c>[PERSON_1]</c>. Numbers begin anew in every
    /// conversation, so that they link nothing across conversations.
    /// </summary>
    Numbered,

    /// <summary>An asterisk for each letter and digit; spaces and signs too, so that only the length shows.</summary>
    Mask,

    /// <summary>Nothing.</summary>
    Remove,
}
