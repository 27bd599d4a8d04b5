namespace Clustering;

/// <summary>How far a run is.</summary>
/// <param name="Stage">The stage it is in.</param>
/// <param name="Completed">Conversations (or steps of the stage) done.</param>
/// <param name="Total">Of how many, where that is known.</param>
public readonly record struct AnalysisProgress(AnalysisStage Stage, long Completed, long? Total);
