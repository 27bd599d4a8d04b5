using System.Text.Json;

namespace Clustering.Quality;

/// <summary>Predicts the rows of a labelled file and measures the predictions.</summary>
internal interface IQualityTask
{
    /// <summary>The word that names of its files begin with.</summary>
    string Name { get; }

    TaskOutcome Evaluate(IReadOnlyList<JsonElement> rows);
}
