using System.Text;
using System.Text.Json.Nodes;

namespace Clustering.Reports.Tests;

/// <summary>One small report with everything in it, and its JSON to be tampered with.</summary>
internal static class SampleReport
{
    private static readonly Thresholds Thresholds = new(25, 50);

    internal static Report Make(ulong seed = 7) => new(
        new Provenance
        {
            Unit = PrivacyUnit.Subject,
            Thresholds = Thresholds,
            Seed = seed,
            Confidence = 0.95m,
            Replicates = 1_000,
            Bootstrap = BootstrapMethod.Percentile,
            MaxConversationsPerSubject = 5,
            RequestedClusters = 12,
            Embedding = EmbeddingSource.Offline,
            Resources = [new ResourceHash("sentiment.en.tsv", new string('0', 64))],
            Version = "0.1.0",
        },
        [new FunnelStep(FunnelStage.Read, Size(1_203, 4_000)), new FunnelStep(FunnelStage.Analysed, Size(401, 1_236))],
        [
            new ReportedCategory(Category.InterpersonalAdvice, Size(101, 304), Share.Of(0.246, 0.221, 0.272), Mean.Of(0.1234, 0.05, 0.21, 90, 200, 2, true),
                Rate.Of(Share.Of(0.1, 0.06, 0.14), 30, 71, 304, 5)),
            new ReportedCategory(Category.Coaching, Size(80, 150), Share.Of(0.12, 0.1, 0.15), Mean.Of(-0.3, -0.42, -0.1, 80, 120, 2, false), Rate.Of(Share.Of(0.02, 0, 0.1), 3, 77, 150, 4)),
            new ReportedCategory(Category.Roleplay, Size(40, 90), Share.Of(0.07, 0.06, 0.1), null, null),
        ],
        [
            new ReportedCluster(0, null, 1, Title(0, 1, 2), Size(150, 400), Share.Of(0.32, 0.3, 0.36), [new CategoryShare(Category.Coaching, Rate.Of(Share.Of(0.6, 0.55, 0.655), 90, 60, 400, 3))],
                Mean.Of(0, -0.05, 0.05, 140, 300, 2, true)),
            new ReportedCluster(1, 0, 0, Title(-1, -2), Size(90, 210), Share.Of(0.17, 0.15, 0.2), [], null),
            new ReportedCluster(2, 0, 0, [], Size(70, 190), Share.Of(0.15, 0.13, 0.18), [], null),
        ],
        [new ReportedFacet("language", [new ReportedLabel("en", Size(300, 900), Share.Of(0.73, 0.7, 0.76))])],
        [new Suppression(0, Size(210, 830))]);

    internal static byte[] Json(Report report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        return stream.ToArray();
    }

    internal static byte[] Tampered(Action<JsonNode> tamper)
    {
        var node = JsonNode.Parse(Json(Make()))!;
        tamper(node);
        return Encoding.UTF8.GetBytes(node.ToJsonString());
    }

    private static Cohort Size(int subjects, int conversations) => Cohort.Of(subjects, conversations, Thresholds);

    /// <summary>Words by their place in the vocabulary, negative places from its end.</summary>
    private static PublicTerm[] Title(params int[] places) =>
        [.. places.Select(p => Vocabulary.Shipped[p < 0 ? Vocabulary.Shipped.Count + p : p])];
}
