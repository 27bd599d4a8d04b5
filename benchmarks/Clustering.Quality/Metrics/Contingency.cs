namespace Clustering.Quality;

/// <summary>How often each class and each cluster come together.</summary>
internal sealed class Contingency
{
    internal Contingency(IReadOnlyList<string> gold, IReadOnlyList<int> clusters)
    {
        var classes = gold.Distinct().Select((label, index) => (label, index)).ToDictionary(p => p.label, p => p.index);
        Total = gold.Count;
        Counts = new int[classes.Count, clusters.Max() + 1];
        Classes = new int[classes.Count];
        Clusters = new int[clusters.Max() + 1];
        for (var i = 0; i < gold.Count; i++)
        {
            var row = classes[gold[i]];
            Counts[row, clusters[i]]++;
            Classes[row]++;
            Clusters[clusters[i]]++;
        }
    }

    /// <summary>Rows are classes, columns clusters.</summary>
    internal int[,] Counts { get; }

    internal int[] Classes { get; }

    internal int[] Clusters { get; }

    internal int Total { get; }
}
