namespace Clustering.Anonymization;

/// <summary>A place in a text and what stands there.</summary>
/// <param name="Start">First UTF-16 code unit, from 0.</param>
/// <param name="Length">How many code units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct PiiSpan(int Start, int Length, PiiKind Kind)
{
    /// <summary>The numbering scheme whose form and check it passed, country first, for example <c>US_SSN</c>; null where the kind has one form only.</summary>
    public string? Scheme { get; init; }
}
