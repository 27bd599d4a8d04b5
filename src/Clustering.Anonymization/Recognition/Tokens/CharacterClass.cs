namespace Clustering.Anonymization;

/// <summary>What a character is, for cutting text into words.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Stands between words.</summary>
    Separator,

    /// <summary>A letter, or its mark, of a script that puts spaces between words.</summary>
    Letter,

    /// <summary>An ASCII digit.</summary>
    Digit,

    /// <summary>A Chinese character.</summary>
    Han,

    /// <summary>A letter of another script without spaces: kana, hangul.</summary>
    Other,
}
