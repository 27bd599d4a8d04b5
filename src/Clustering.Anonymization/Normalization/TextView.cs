using System.Diagnostics;

namespace Clustering.Anonymization;

/// <summary>One way of reading a message: its characters normalised, with the way back to the original kept by the redactor.</summary>
[DebuggerDisplay("length {Length}")]
public readonly ref struct TextView
{
    internal TextView(ReadOnlySpan<char> characters) => Characters = characters;

    /// <summary>The normalised characters. Spans found here are mapped back to the original.</summary>
    public ReadOnlySpan<char> Characters { get; }

    /// <summary>How many characters.</summary>
    public int Length => Characters.Length;

    /// <summary>A view has no string form.</summary>
    [Obsolete("Raw text cannot become a string.", error: true)]
    public new string ToString() => "view";
}
