namespace Clustering.Anonymization;

/// <summary>A word, number or run of characters of one view, and what the lexicon says of it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last.</param>
/// <param name="Key">What it is looked up by; 0 for all but words.</param>
/// <param name="Marks">What the lexicon says of the word.</param>
/// <param name="Before">What stands between the token before and this one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Casing">How a word is written.</param>
internal readonly record struct Token(int Start, int End, ulong Key, WordMarks Marks, Separators Before, TokenKind Kind, Casing Casing)
{
    /// <summary>How many characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => Casing != Casing.Lower;

    /// <summary>Whether the lexicon says any of these of it.</summary>
    public bool Is(WordMarks marks) => (Marks & marks) != 0;
}
