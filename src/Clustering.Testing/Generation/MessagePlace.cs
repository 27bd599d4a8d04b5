namespace Clustering.Testing;

/// <summary>Where a message stands in a conversation, which decides the phrases that may go around it.</summary>
internal enum MessagePlace
{
    /// <summary>The person's first message.</summary>
    First,

    /// <summary>A later message of the person.</summary>
    Later,

    /// <summary>A message of the person that takes up another subject.</summary>
    Switch,

    /// <summary>The person's last message.</summary>
    Last,

    /// <summary>A message inside a played scene.</summary>
    Played,

    /// <summary>An answer of the assistant.</summary>
    Answer,
}
