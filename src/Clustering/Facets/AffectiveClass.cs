namespace Clustering.Facets;

/// <summary>The numbers of one class of an <see cref="AffectiveModel"/>.</summary>
/// <param name="Scale">What a weight of 1 is worth.</param>
/// <param name="Bias">Margin of an empty conversation.</param>
/// <param name="Slope">Slope of the calibration.</param>
/// <param name="Offset">Offset of the calibration.</param>
/// <param name="Threshold">Calibrated log-odds from which on the class holds.</param>
internal readonly record struct AffectiveClass(float Scale, float Bias, float Slope, float Offset, float Threshold)
{
    internal float LogOdds(float margin) => (Slope * margin) + Offset;
}
