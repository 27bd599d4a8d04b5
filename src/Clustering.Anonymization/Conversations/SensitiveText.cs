using System.Diagnostics;

namespace Clustering.Anonymization;

/// <summary>Raw text in sight of the door: it lives on the stack, and cannot be boxed, logged, interpolated, serialized or stored.</summary>
[DebuggerDisplay("length {Length}")]
public readonly ref struct SensitiveText
{
    private readonly ReadOnlySpan<char> _text;

    internal SensitiveText(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => _text.Length;

    internal ReadOnlySpan<char> Reveal() => _text;

    /// <summary>Raw text has no string form.</summary>
    [Obsolete("Raw text cannot become a string. Redact it.", error: true)]
    public new string ToString() => "sensitive";
}
