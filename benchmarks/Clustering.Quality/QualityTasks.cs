namespace Clustering.Quality;

/// <summary>The tasks that can be evaluated.</summary>
internal static class QualityTasks
{
    private static readonly IQualityTask[] All =
        [new SentimentTask(), new CategoryTask(), new PiiTask(), new ClusterTask(), new DriftTask()];

    internal static IReadOnlyList<string> Names { get; } = [.. All.Select(t => t.Name)];

    /// <summary>The task that a file name begins with, before its first underscore; null for none.</summary>
    internal static IQualityTask? OfStem(string stem)
    {
        var end = stem.IndexOf('_');
        return end < 0 ? null : Array.Find(All, t => stem.AsSpan(0, end).SequenceEqual(t.Name));
    }
}
