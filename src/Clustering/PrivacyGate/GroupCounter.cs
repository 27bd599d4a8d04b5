using Clustering.Statistics;

namespace Clustering.PrivacyGate;

/// <summary>Counts subjects and conversations of groups of rows.</summary>
internal sealed class GroupCounter
{
    private readonly int[] _subjects;
    private readonly int[] _stamp;
    private readonly int[] _held;
    private int _round;

    /// <param name="subjects">For each row the number of its subject, from 0.</param>
    internal GroupCounter(int[] subjects)
    {
        _subjects = subjects;
        var count = subjects.Length == 0 ? 0 : subjects.Max() + 1;
        _stamp = new int[count];
        _held = new int[count];
    }

    internal GroupSize Count(IEnumerable<int> rows)
    {
        _round++;
        int subjects = 0, conversations = 0, largest = 0;
        foreach (var row in rows)
        {
            var subject = _subjects[row];
            if (_stamp[subject] != _round)
            {
                _stamp[subject] = _round;
                _held[subject] = 0;
                subjects++;
            }

            conversations++;
            largest = Math.Max(largest, ++_held[subject]);
        }

        return new GroupSize(subjects, conversations, largest);
    }

    /// <summary>Adds up a whole number for each subject of the rows.</summary>
    internal MeanCounts Sum(IEnumerable<int> rows, Func<int, int> value)
    {
        var bySubject = new Dictionary<int, (int Sum, int Count)>();
        foreach (var row in rows)
        {
            var (sum, count) = bySubject.GetValueOrDefault(_subjects[row]);
            bySubject[_subjects[row]] = (sum + value(row), count + 1);
        }

        var counts = new MeanCounts();
        foreach (var (sum, count) in bySubject.Values)
            counts.Add(sum, count);
        return counts;
    }
}
