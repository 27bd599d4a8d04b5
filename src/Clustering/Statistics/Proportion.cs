namespace Clustering.Statistics;

/// <summary>A share with the interval of Wilson (1927), widened by the design effect where subjects hold several conversations (Kish 1965).</summary>
internal static class Proportion
{
    /// <param name="subjects">For each subject how many of its conversations count, and how many of them have the property, with how many such subjects.</param>
    /// <param name="confidence">In (0, 1).</param>
    internal static Estimate Estimate(MeanCounts subjects, double confidence) => throw new NotImplementedException();
}
