namespace Clustering.Quality;

/// <summary>One figure.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">NaN where it is undefined.</param>
/// <param name="IsCount">Whether it is a number of rows and not a rate.</param>
internal sealed record Measure(string Name, double Value, bool IsCount = false);
