using System.Text.Json;
using Clustering.Embeddings;
using Clustering.Grouping;

namespace Clustering.Quality;

/// <summary>Rows with a label and a text or messages; as many clusters as labels, the mean of three seeds.</summary>
internal sealed class ClusterTask : IQualityTask
{
    private static readonly ulong[] Seeds = [1, 2, 3];

    public string Name => "cluster";

    public TaskOutcome Evaluate(IReadOnlyList<JsonElement> rows)
    {
        var gold = rows.Select(r => LabelledRow.Text(r, "label")).ToArray();
        var features = rows.Select(r => FeatureExtractor.Extract(LabelledRow.Redacted(r))).ToArray();
        var classes = gold.Distinct().Count();
        var runs = Seeds.Select(seed => Cluster(features, classes, seed)).ToArray();
        var tables = runs.Select(r => new Contingency(gold, r)).ToArray();
        return new TaskOutcome(
            [
                new Measure("classes", classes, IsCount: true),
                new Measure("NMI", tables.Average(ClusterAgreement.NormalisedMutualInformation)),
                new Measure("ARI", tables.Average(ClusterAgreement.AdjustedRand)),
                new Measure("accuracy by best matching", tables.Average(ClusterAgreement.Accuracy)),
            ],
            [.. runs[0].Select(cluster => (object)new { cluster })]);
    }

    private static int[] Cluster(DocumentFeatures[] features, int classes, ulong seed)
    {
        var table = OfflineEmbedder.Embed(features, OfflineEmbedder.DefaultDimensions, seed, Environment.ProcessorCount, CancellationToken.None);
        return new SphericalKMeans().Cluster(table, classes, seed, Environment.ProcessorCount, CancellationToken.None);
    }
}
