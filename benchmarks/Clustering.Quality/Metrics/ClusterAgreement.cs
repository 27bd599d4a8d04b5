namespace Clustering.Quality;

/// <summary>
/// Normalised mutual information 2 I(U,V) / (H(U) + H(V)) (arithmetic mean; Strehl and Ghosh 2002), adjusted Rand index
/// (index - expected) / (maximum - expected) over pairs (Hubert and Arabie 1985), and accuracy by the best one-to-one matching.
/// </summary>
internal static class ClusterAgreement
{
    internal static double NormalisedMutualInformation(Contingency table)
    {
        var information = 0.0;
        for (var i = 0; i < table.Classes.Length; i++)
        {
            for (var j = 0; j < table.Clusters.Length; j++)
            {
                var n = (double)table.Counts[i, j];
                if (n > 0)
                    information += n / table.Total * Math.Log(n * table.Total / ((double)table.Classes[i] * table.Clusters[j]));
            }
        }

        var entropies = Entropy(table.Classes, table.Total) + Entropy(table.Clusters, table.Total);
        return entropies > 0 ? Math.Max(0, 2 * information / entropies) : 1;
    }

    internal static double AdjustedRand(Contingency table)
    {
        var together = table.Counts.Cast<int>().Sum(Pairs);
        var classes = table.Classes.Sum(Pairs);
        var clusters = table.Clusters.Sum(Pairs);
        var all = Pairs(table.Total);
        var expected = all > 0 ? classes * clusters / all : 0;
        var maximum = (classes + clusters) / 2;
        return maximum > expected ? (together - expected) / (maximum - expected) : 1;
    }

    internal static double Accuracy(Contingency table)
    {
        var size = Math.Max(table.Classes.Length, table.Clusters.Length);
        var costs = new double[size, size];
        for (var i = 0; i < table.Classes.Length; i++)
        {
            for (var j = 0; j < table.Clusters.Length; j++)
                costs[i, j] = -table.Counts[i, j];
        }

        var matching = Assignment.Solve(costs);
        return -Enumerable.Range(0, size).Sum(i => costs[i, matching[i]]) / table.Total;
    }

    private static double Pairs(int n) => n * (n - 1.0) / 2;

    private static double Entropy(int[] counts, int total) =>
        -counts.Where(n => n > 0).Sum(n => (double)n / total * Math.Log((double)n / total));
}
