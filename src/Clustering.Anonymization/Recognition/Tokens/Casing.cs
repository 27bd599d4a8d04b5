namespace Clustering.Anonymization;

/// <summary>How a word is written.</summary>
internal enum Casing : byte
{
    /// <summary>Without capitals.</summary>
    Lower,

    /// <summary>One capital, at the start.</summary>
    Capital,

    /// <summary>Capitals throughout, two or more.</summary>
    Upper,

    /// <summary>Capitals inside, as in McDonald and iPhone.</summary>
    Mixed,
}
