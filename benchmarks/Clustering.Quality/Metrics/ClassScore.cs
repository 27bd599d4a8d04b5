namespace Clustering.Quality;

/// <summary>Precision tp / (tp + fp), recall tp / (tp + fn), and F1 = 2 tp / (2 tp + fp + fn) of one class; NaN where the divisor is zero.</summary>
internal readonly record struct ClassScore(int TruePositives, int FalsePositives, int FalseNegatives)
{
    internal double Precision => TruePositives / (double)(TruePositives + FalsePositives);

    internal double Recall => TruePositives / (double)(TruePositives + FalseNegatives);

    internal double F1 => 2.0 * TruePositives / ((2.0 * TruePositives) + FalsePositives + FalseNegatives);
}
