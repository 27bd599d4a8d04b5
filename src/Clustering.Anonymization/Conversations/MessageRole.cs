namespace Clustering.Anonymization;

/// <summary>Who wrote a message.</summary>
public enum MessageRole
{
    /// <summary>The person. Every count of messages in a rule of the study counts these.</summary>
    Human,

    /// <summary>The assistant.</summary>
    Assistant,

    /// <summary>Instructions of the operator. Not analysed.</summary>
    System,

    /// <summary>Output of a tool. Not analysed.</summary>
    Tool,
}
