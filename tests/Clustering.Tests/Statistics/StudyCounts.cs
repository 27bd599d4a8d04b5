using Clustering.Statistics;

namespace Clustering.Tests.Statistics;

/// <summary>Fixed (sum, count) pairs, one a subject, and the ways to count them.</summary>
internal static class StudyCounts
{
    internal static readonly (int Sum, int Count)[] Single =
    [
        (-5, 1), (-4, 1), (-4, 1), (-3, 1), (-3, 1), (-3, 1), (-2, 1), (-2, 1), (-2, 1), (-2, 1), (-1, 1), (-1, 1),
        (-1, 1), (-1, 1), (-1, 1), (-1, 1), (0, 1), (0, 1), (0, 1), (0, 1), (0, 1), (0, 1), (0, 1), (0, 1),
        (1, 1), (1, 1), (1, 1), (1, 1), (2, 1), (2, 1), (3, 1), (4, 1), (6, 1), (8, 1), (11, 1),
    ];

    internal static readonly (int Sum, int Count)[] Several =
    [
        (-6, 3), (-4, 2), (-3, 1), (-3, 2), (-2, 1), (-2, 5), (-1, 1), (-1, 1), (-1, 2), (-1, 4), (0, 1), (0, 1), (0, 1),
        (0, 2), (0, 3), (0, 5), (1, 1), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 1), (4, 2), (4, 5), (5, 1), (6, 1),
        (7, 2), (9, 3), (18, 5),
    ];

    internal static MeanCounts Count(IEnumerable<(int Sum, int Count)> subjects, long times = 1)
    {
        var counts = new MeanCounts();
        foreach (var (sum, count) in subjects)
            counts.Add(sum, count, times);
        return counts;
    }
}
