namespace Clustering.Quality;

/// <summary>What came out for one file.</summary>
/// <param name="Measures">In the order to show them.</param>
/// <param name="Predictions">One for each row, in the order of the file; each serializes to one JSON line.</param>
internal sealed record TaskOutcome(IReadOnlyList<Measure> Measures, IReadOnlyList<object> Predictions);
