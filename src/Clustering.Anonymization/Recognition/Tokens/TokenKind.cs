namespace Clustering.Anonymization;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters of a script that puts spaces between words.</summary>
    Word,

    /// <summary>ASCII digits.</summary>
    Number,

    /// <summary>Chinese characters in a row.</summary>
    Han,

    /// <summary>Letters of another script in a row.</summary>
    Other,
}
