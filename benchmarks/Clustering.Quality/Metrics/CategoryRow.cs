namespace Clustering.Quality;

/// <summary>The labels of one conversation.</summary>
/// <param name="Gold">Right ones, the primary first.</param>
/// <param name="Acceptable">Ones that are no error.</param>
/// <param name="Predicted">Predicted ones, the primary first.</param>
internal sealed record CategoryRow(IReadOnlyList<string> Gold, IReadOnlyList<string> Acceptable, IReadOnlyList<string> Predicted);
