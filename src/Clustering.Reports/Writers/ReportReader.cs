using System.Text.Json;

namespace Clustering.Reports;

/// <summary>Reads the JSON of a report through the constructors of its parts, so that no rule is passed by.</summary>
internal static class ReportReader
{
    internal const int LongestJson = 64 << 20;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    internal static Report Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > LongestJson)
                break;
        }

        return Read(memory.GetBuffer().AsMemory(0, (int)memory.Length));
    }

    internal static Report Read(ReadOnlySpan<byte> json) =>
        json.Length > LongestJson ? throw TooLong() : Read(json.ToArray().AsMemory());

    private static Report Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > LongestJson)
            throw TooLong();
        var words = Vocabulary.Shipped;
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Report(new ReportNode(document.RootElement, ReportPlace.Root), words);
        }
        catch (Exception foreign) when (foreign is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            // Their messages can quote the text, so nothing of them goes on.
        }

        throw new ReportFormatException(ReportPlace.Root, "not JSON, nested deeper than 32, or with a string that is not Unicode");
    }

    private static ReportFormatException TooLong() => new(ReportPlace.Root, "longer than 64 MiB");

    private static Report Report(ReportNode node, Vocabulary words)
    {
        var p = node.Properties("provenance", "funnel", "categories", "clusters", "facets", "suppressed");
        var provenance = Provenance(p["provenance"]);
        var thresholds = provenance.Thresholds;
        var funnel = p["funnel"].List(n => Step(n, thresholds));
        var categories = p["categories"].List(n => Category(n, thresholds));
        var clusters = p["clusters"].List(n => Cluster(n, thresholds, words));
        var facets = p["facets"].List(n => Facet(n, thresholds));
        var suppressed = p["suppressed"].List(n => Suppressed(n, thresholds));
        return node.Make(() => new Report(provenance, funnel, categories, clusters, facets, suppressed));
    }

    private static Provenance Provenance(ReportNode node)
    {
        var p = node.Properties(
            "unit", "thresholds", "seed", "confidence", "replicates", "bootstrap", "maxConversationsPerSubject",
            "requestedClusters", "embedding", "resources", "version");
        var provenance = new Provenance
        {
            Unit = ReportNames.Unit(p["unit"]),
            Thresholds = Thresholds(p["thresholds"]),
            Seed = p["seed"].Seed(),
            Confidence = p["confidence"].Number(),
            Replicates = p["replicates"].Count(),
            Bootstrap = ReportNames.Bootstrap(p["bootstrap"]),
            MaxConversationsPerSubject = p["maxConversationsPerSubject"].Count(),
            RequestedClusters = p.Optional("requestedClusters")?.Count(),
            Embedding = ReportNames.Embedding(p["embedding"]),
            Resources = p["resources"].List(Resource),
            Version = p["version"].Text(),
        };
        return node.Make(() =>
        {
            provenance.Check();
            return provenance;
        });
    }

    private static Thresholds Thresholds(ReportNode node)
    {
        var p = node.Properties("subjects", "conversations");
        var (subjects, conversations) = (p["subjects"].Count(), p["conversations"].Count());
        return node.Make(() => new Thresholds(subjects, conversations));
    }

    private static ResourceHash Resource(ReportNode node)
    {
        var p = node.Properties("name", "sha256");
        var (name, sha256) = (p["name"].Text(), p["sha256"].Text());
        return node.Make(() => new ResourceHash(name, sha256));
    }

    private static FunnelStep Step(ReportNode node, Thresholds thresholds)
    {
        var p = node.Properties("step", "conversations", "subjects");
        return new FunnelStep(ReportNames.Stage(p["step"]), Cohort(p, thresholds));
    }

    private static ReportedCategory Category(ReportNode node, Thresholds thresholds)
    {
        var p = node.Properties("name", "conversations", "subjects", "share", "drift", "pushback");
        var name = ReportNames.Category(p["name"]);
        var cohort = Cohort(p, thresholds);
        var share = Share(p["share"]);
        var drift = Drift(p);
        var pushback = p.Optional("pushback") is { } rate ? Rate(rate) : null;
        return node.Make(() => new ReportedCategory(name, cohort, share, drift, pushback));
    }

    private static ReportedCluster Cluster(ReportNode node, Thresholds thresholds, Vocabulary words)
    {
        var p = node.Properties("id", "parentId", "level", "title", "conversations", "subjects", "share", "categories", "drift");
        int id = p["id"].Count(), level = p["level"].Count();
        var parentId = p.Optional("parentId")?.Count();
        var title = p["title"].List(n => Word(n, words));
        var cohort = Cohort(p, thresholds);
        var share = Share(p["share"]);
        var categories = p["categories"].List(CategoryShare);
        var drift = Drift(p);
        return node.Make(() => new ReportedCluster(id, parentId, level, title, cohort, share, categories, drift));
    }

    private static PublicTerm Word(ReportNode node, Vocabulary words)
    {
        var index = words.IndexOf(node.Text());
        return index >= 0 ? words[index] : throw node.Wrong("a word that is not in the vocabulary");
    }

    private static CategoryShare CategoryShare(ReportNode node)
    {
        var p = node.Properties("name", "share");
        return new CategoryShare(ReportNames.Category(p["name"]), Rate(p["share"]));
    }

    private static ReportedFacet Facet(ReportNode node, Thresholds thresholds)
    {
        var p = node.Properties("name", "labels");
        var name = p["name"].Text();
        var labels = p["labels"].List(n => Label(n, thresholds));
        return node.Make(() => new ReportedFacet(name, labels));
    }

    private static ReportedLabel Label(ReportNode node, Thresholds thresholds)
    {
        var p = node.Properties("name", "conversations", "subjects", "share");
        var name = p["name"].Text();
        var cohort = Cohort(p, thresholds);
        var share = Share(p["share"]);
        return node.Make(() => new ReportedLabel(name, cohort, share));
    }

    private static Suppression Suppressed(ReportNode node, Thresholds thresholds)
    {
        var p = node.Properties("level", "conversations", "subjects");
        var (level, hidden) = (p["level"].Count(), Cohort(p, thresholds));
        return node.Make(() => new Suppression(level, hidden));
    }

    private static Cohort Cohort(ReportProperties p, Thresholds thresholds)
    {
        var (subjects, conversations) = (p["subjects"].Count(), p["conversations"].Count());
        return p.Self.Make(() => Reports.Cohort.Released(subjects, conversations, thresholds));
    }

    private static Share Share(ReportNode node)
    {
        var p = node.Properties("value", "low", "high");
        return Share(p);
    }

    private static Share Share(ReportProperties p)
    {
        decimal value = p["value"].Number(), low = p["low"].Number(), high = p["high"].Number();
        return p.Self.Make(() => Reports.Share.Released(value, low, high));
    }

    private static Mean? Drift(ReportProperties owner)
    {
        if (owner.Optional("drift") is not { } node)
            return null;
        var p = node.Properties("mean", "conversations");
        var mean = p["mean"].Properties("value", "low", "high");
        decimal value = mean["value"].Number(), low = mean["low"].Number(), high = mean["high"].Number();
        var conversations = p.Optional("conversations")?.Count();
        return node.Make(() => Mean.Released(value, low, high, conversations));
    }

    private static Rate Rate(ReportNode node)
    {
        var p = node.Properties("value", "low", "high", "below", "above");
        var share = p.Has("value") || p.Has("low") || p.Has("high") ? Share(p) : null;
        decimal? below = p.Optional("below")?.Number(), above = p.Optional("above")?.Number();
        return node.Make(() => Reports.Rate.Released(share, below, above));
    }
}
