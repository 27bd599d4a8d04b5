namespace Clustering.Quality;

/// <summary>The measures of one file.</summary>
internal sealed record FileResult(string Task, string File, int Rows, double Seconds, IReadOnlyList<Measure> Measures);
