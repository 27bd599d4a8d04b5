namespace Clustering.Quality;

/// <summary>One class for each row: accuracy, and macro-F1, the mean F1 of the classes that occur in the gold labels.</summary>
internal static class SingleLabel
{
    internal static double Accuracy(IReadOnlyList<string> gold, IReadOnlyList<string> predicted) =>
        gold.Zip(predicted).Count(p => p.First == p.Second) / (double)gold.Count;

    internal static double MacroF1(IReadOnlyList<string> gold, IReadOnlyList<string> predicted) =>
        gold.Distinct().Average(c => ScoreOf(c, gold, predicted).F1);

    internal static ClassScore ScoreOf(string label, IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        var pairs = gold.Zip(predicted).ToArray();
        return new ClassScore(
            pairs.Count(p => p.First == label && p.Second == label),
            pairs.Count(p => p.First != label && p.Second == label),
            pairs.Count(p => p.First == label && p.Second != label));
    }
}
