namespace Clustering.Anonymization;

/// <summary>Digits in a row.</summary>
/// <param name="Start">The first.</param>
/// <param name="Length">How many.</param>
/// <param name="Separator">What parts it from the group before; the barrier before the first group.</param>
internal readonly record struct DigitGroup(int Start, int Length, char Separator)
{
    /// <summary>The place after the last digit.</summary>
    public int End => Start + Length;
}
