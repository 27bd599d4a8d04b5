namespace Clustering.Anonymization;

/// <summary>Letters and digits in a row, a part of a code.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last.</param>
/// <param name="Separator">What parts it from the group before; the barrier before the first.</param>
internal readonly record struct CodeGroup(int Start, int End, char Separator)
{
    /// <summary>How many characters.</summary>
    public int Length => End - Start;
}
