namespace Clustering.Facets;

/// <summary>A sparse vector to learn from. Examples of one conversation share its fold.</summary>
/// <param name="Indices">Dimensions, each once.</param>
/// <param name="Values">Their values.</param>
/// <param name="Labels">Classes as bits.</param>
/// <param name="Fold">Fold of the cross-validation.</param>
/// <param name="Weight">Weight of its loss.</param>
/// <param name="IsWhole">Whether it is a conversation as it was written, on which validation counts.</param>
internal sealed record TrainingExample(int[] Indices, float[] Values, int Labels, int Fold, float Weight, bool IsWhole);
