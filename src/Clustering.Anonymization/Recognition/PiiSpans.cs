namespace Clustering.Anonymization;

/// <summary>Collects the spans that recognisers find in one view.</summary>
public readonly ref struct PiiSpans
{
    private readonly List<PiiSpan> _found;
    private readonly int _length;

    internal PiiSpans(List<PiiSpan> found, int length)
    {
        _found = found;
        _length = length;
    }

    /// <summary>Adds a span.</summary>
    /// <param name="start">First character, from 0.</param>
    /// <param name="length">How many characters, at least 1.</param>
    /// <param name="kind">What it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the view.</exception>
    public void Add(int start, int length, PiiKind kind) => Add(start, length, kind, null);

    internal void Add(int start, int length, PiiKind kind, string? scheme)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _length - start);
        _found.Add(new PiiSpan(start, length, kind) { Scheme = scheme });
    }
}
