namespace Clustering.Anonymization;

/// <summary>What could not be read: counts by reason, and the first places.</summary>
public sealed class ReadFailures
{
    /// <summary>How many places are kept.</summary>
    public const int MaxPlaces = 100;

    private readonly Dictionary<ReadFailureReason, long> _counts = [];
    private readonly List<ReadFailure> _places = [];

    internal ReadFailures()
    {
    }

    /// <summary>All failures.</summary>
    public long Total { get; private set; }

    /// <summary>Failures by reason; a reason that did not occur is absent.</summary>
    public IReadOnlyDictionary<ReadFailureReason, long> Counts => _counts;

    /// <summary>The first <see cref="MaxPlaces"/> places.</summary>
    public IReadOnlyList<ReadFailure> Places => _places;

    internal void Add(ReadFailure failure)
    {
        Total++;
        _counts[failure.Reason] = _counts.GetValueOrDefault(failure.Reason) + 1;
        if (_places.Count < MaxPlaces)
            _places.Add(failure);
    }
}
