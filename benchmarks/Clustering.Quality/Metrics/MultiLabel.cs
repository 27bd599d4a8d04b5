namespace Clustering.Quality;

/// <summary>
/// Several labels for each row, some of them no error. For a class c: a hit where c is predicted and gold; a false positive
/// where c is predicted and neither gold nor acceptable; a miss where c is gold and not predicted, unless the predicted
/// primary label is acceptable.
/// </summary>
internal static class MultiLabel
{
    internal static ClassScore ScoreOf(string label, IReadOnlyList<CategoryRow> rows)
    {
        int hits = 0, wrong = 0, missed = 0;
        foreach (var row in rows)
        {
            var predicted = row.Predicted.Contains(label);
            var gold = row.Gold.Contains(label);
            hits += predicted && gold ? 1 : 0;
            wrong += predicted && !gold && !row.Acceptable.Contains(label) ? 1 : 0;
            missed += gold && !predicted && !row.Acceptable.Contains(row.Predicted[0]) ? 1 : 0;
        }

        return new ClassScore(hits, wrong, missed);
    }

    /// <summary>Mean F1 of the classes that occur in the gold labels; a class with an undefined F1 counts as 0.</summary>
    internal static double MacroF1(IReadOnlyList<CategoryRow> rows) =>
        rows.SelectMany(r => r.Gold).Distinct().Average(c => ScoreOf(c, rows).F1 is var f1 && double.IsNaN(f1) ? 0 : f1);

    /// <summary>Share of rows whose first gold label is among the predicted ones. Acceptable labels do not count here.</summary>
    internal static double PrimaryRecall(IReadOnlyList<CategoryRow> rows) =>
        Share(rows, r => r.Predicted.Contains(r.Gold[0]));

    /// <summary>Share of rows whose first predicted label is gold or acceptable.</summary>
    internal static double PrimaryAccepted(IReadOnlyList<CategoryRow> rows) =>
        Share(rows, r => r.Gold.Contains(r.Predicted[0]) || r.Acceptable.Contains(r.Predicted[0]));

    /// <summary>Share of the rows labelled none for which an affective label is predicted that is not acceptable.</summary>
    internal static double FalseAlarms(IReadOnlyList<CategoryRow> rows, Func<string, bool> isAffective) =>
        Share([.. rows.Where(r => r.Gold[0] == "none")], r => r.Predicted.Any(p => isAffective(p) && !r.Gold.Contains(p) && !r.Acceptable.Contains(p)));

    private static double Share(IReadOnlyCollection<CategoryRow> rows, Func<CategoryRow, bool> holds) =>
        rows.Count(holds) / (double)rows.Count;
}
