namespace Clustering.Reports;

/// <summary>The names of closed lists as the JSON of a report writes them.</summary>
internal static class ReportNames
{
    private static readonly string[] Units = ["subject", "conversation", "mixed"];
    private static readonly string[] Bootstraps = ["percentile", "bca"];
    private static readonly string[] Embeddings = ["offline", "external"];
    private static readonly string[] Stages = ["read", "language", "capped", "notContentCreation", "affective", "analysed"];

    internal static string Of(PrivacyUnit unit) => Units[(int)unit];

    internal static string Of(BootstrapMethod method) => Bootstraps[(int)method];

    internal static string Of(EmbeddingSource embedding) => Embeddings[(int)embedding];

    internal static string Of(FunnelStage stage) => Stages[(int)stage];

    internal static PrivacyUnit Unit(ReportNode node) => (PrivacyUnit)node.OneOf(Units);

    internal static BootstrapMethod Bootstrap(ReportNode node) => (BootstrapMethod)node.OneOf(Bootstraps);

    internal static EmbeddingSource Embedding(ReportNode node) => (EmbeddingSource)node.OneOf(Embeddings);

    internal static FunnelStage Stage(ReportNode node) => (FunnelStage)node.OneOf(Stages);

    internal static Category Category(ReportNode node) =>
        CategoryNames.TryParse(node.Text(), out var category) ? category : throw node.Wrong("not one of the names that may stand here");
}
