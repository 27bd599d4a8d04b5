namespace Clustering.Statistics;

/// <summary>Subjects counted by (sum, count) of their values: all that a mean and its bootstrap need. Counts of parts add up to the counts of the whole.</summary>
internal sealed class MeanCounts
{
    private readonly SortedDictionary<(int Sum, int Count), long> _subjects = [];

    /// <summary>Distinct subjects.</summary>
    internal long Subjects { get; private set; }

    /// <summary>Values (conversations).</summary>
    internal long Values { get; private set; }

    /// <summary>Subjects by the sum and the number of their values, in ascending order.</summary>
    internal IReadOnlyCollection<KeyValuePair<(int Sum, int Count), long>> Groups => _subjects;

    /// <summary>Adds subjects that each hold <paramref name="count"/> values with this sum.</summary>
    internal void Add(int sum, int count, long subjects = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(subjects, 1);
        _subjects[(sum, count)] = _subjects.GetValueOrDefault((sum, count)) + subjects;
        Subjects += subjects;
        Values += subjects * count;
    }

    /// <summary>Adds the counts of another part.</summary>
    internal void Merge(MeanCounts other)
    {
        foreach (var (key, subjects) in other._subjects)
            Add(key.Sum, key.Count, subjects);
    }
}
