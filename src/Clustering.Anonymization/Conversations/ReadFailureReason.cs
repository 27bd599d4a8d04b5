namespace Clustering.Anonymization;

/// <summary>Why a conversation could not be read. A closed set: a reason never quotes the input.</summary>
public enum ReadFailureReason
{
    /// <summary>The line is not well-formed JSON.</summary>
    NotJson,

    /// <summary>The bytes are not UTF-8.</summary>
    NotUtf8,

    /// <summary>The JSON has none of the known shapes.</summary>
    UnknownShape,

    /// <summary>A known field has the wrong type.</summary>
    WrongType,

    /// <summary>A message has a role that is none of the known ones.</summary>
    UnknownRole,

    /// <summary>There is no message with text.</summary>
    NoMessages,

    /// <summary>The line is longer than <see cref="ConversationReadOptions.MaxLineBytes"/>.</summary>
    LineTooLong,

    /// <summary>The JSON is nested deeper than <see cref="ConversationReadOptions.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>There are more messages than <see cref="ConversationReadOptions.MaxMessages"/>.</summary>
    TooManyMessages,

    /// <summary>A message is longer than <see cref="ConversationReadOptions.MaxMessageCharacters"/>.</summary>
    MessageTooLong,

    /// <summary>The file could not be opened or read to its end (missing, denied, damaged compression).</summary>
    Unreadable,
}
