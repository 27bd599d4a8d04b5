using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Clustering.Reports;

/// <summary>Writes a report as JSON: the format of <see cref="ReportSchema"/>, the same bytes for the same report everywhere. <see cref="Report.Parse(Stream)"/> reads it back.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes a report as indented UTF-8 with LF, without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, Options))
            WriteReport(json, report);
        stream.Write("\n"u8);
    }

    /// <summary>Writes a report as indented UTF-8 with LF, without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="buffer">Where to.</param>
    public static void Write(Report report, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(buffer);
        using (var json = new Utf8JsonWriter(buffer, Options))
            WriteReport(json, report);
        buffer.Write("\n"u8);
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        WriteProvenance(json, report.Provenance);
        WriteArray(json, "funnel", report.Funnel, WriteStep);
        WriteArray(json, "categories", report.Categories, WriteCategory);
        WriteArray(json, "clusters", report.Clusters, WriteCluster);
        WriteArray(json, "facets", report.Facets, WriteFacet);
        WriteArray(json, "suppressed", report.Suppressed, WriteSuppressed);
        json.WriteEndObject();
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("unit", ReportNames.Of(provenance.Unit));
        json.WriteStartObject("thresholds");
        json.WriteNumber("subjects", provenance.Thresholds.Subjects);
        json.WriteNumber("conversations", provenance.Thresholds.Conversations);
        json.WriteEndObject();
        if (provenance.Seed <= ReportNumber.LargestExact)
            json.WriteNumber("seed", provenance.Seed);
        else
            json.WriteString("seed", provenance.Seed.ToString(CultureInfo.InvariantCulture));
        WriteNumber(json, "confidence", provenance.Confidence);
        json.WriteNumber("replicates", provenance.Replicates);
        json.WriteString("bootstrap", ReportNames.Of(provenance.Bootstrap));
        json.WriteNumber("maxConversationsPerSubject", provenance.MaxConversationsPerSubject);
        if (provenance.RequestedClusters is { } clusters)
            json.WriteNumber("requestedClusters", clusters);
        json.WriteString("embedding", ReportNames.Of(provenance.Embedding));
        WriteArray(json, "resources", provenance.Resources, WriteResource);
        json.WriteString("version", provenance.Version);
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, ResourceHash resource)
    {
        json.WriteString("name", resource.Name);
        json.WriteString("sha256", resource.Sha256);
    }

    private static void WriteStep(Utf8JsonWriter json, FunnelStep step)
    {
        json.WriteString("step", ReportNames.Of(step.Stage));
        WriteCohort(json, step.Cohort);
    }

    private static void WriteCategory(Utf8JsonWriter json, ReportedCategory category)
    {
        json.WriteString("name", category.Name);
        WriteCohort(json, category.Cohort);
        WriteShare(json, "share", category.Share);
        WriteDrift(json, category.Drift);
        if (category.Pushback is { } pushback)
            WriteRate(json, "pushback", pushback);
    }

    private static void WriteCluster(Utf8JsonWriter json, ReportedCluster cluster)
    {
        json.WriteNumber("id", cluster.Id);
        if (cluster.ParentId is { } parent)
            json.WriteNumber("parentId", parent);
        json.WriteNumber("level", cluster.Level);
        json.WriteStartArray("title");
        foreach (var term in cluster.Title)
            json.WriteStringValue(term.Value);
        json.WriteEndArray();
        WriteCohort(json, cluster.Cohort);
        WriteShare(json, "share", cluster.Share);
        WriteArray(json, "categories", cluster.Categories, WriteCategoryShare);
        WriteDrift(json, cluster.Drift);
    }

    private static void WriteCategoryShare(Utf8JsonWriter json, CategoryShare category)
    {
        json.WriteString("name", category.Name);
        WriteRate(json, "share", category.Share);
    }

    private static void WriteFacet(Utf8JsonWriter json, ReportedFacet facet)
    {
        json.WriteString("name", facet.Name);
        WriteArray(json, "labels", facet.Labels, WriteLabel);
    }

    private static void WriteLabel(Utf8JsonWriter json, ReportedLabel label)
    {
        json.WriteString("name", label.Name);
        WriteCohort(json, label.Cohort);
        WriteShare(json, "share", label.Share);
    }

    private static void WriteSuppressed(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteNumber("level", suppression.Level);
        WriteCohort(json, suppression.Hidden);
    }

    private static void WriteCohort(Utf8JsonWriter json, Cohort cohort)
    {
        json.WriteNumber("conversations", cohort.Conversations);
        json.WriteNumber("subjects", cohort.Subjects);
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Share share) => WriteEnds(json, name, share.Value, share.Low, share.High);

    private static void WriteRate(Utf8JsonWriter json, string name, Rate rate)
    {
        if (rate.Share is { } share)
        {
            WriteShare(json, name, share);
            return;
        }

        json.WriteStartObject(name);
        if (rate.Below is { } below)
            WriteNumber(json, "below", below);
        if (rate.Above is { } above)
            WriteNumber(json, "above", above);
        json.WriteEndObject();
    }

    private static void WriteDrift(Utf8JsonWriter json, Mean? drift)
    {
        if (drift is null)
            return;
        json.WriteStartObject("drift");
        WriteEnds(json, "mean", drift.Value, drift.Low, drift.High);
        if (drift.Conversations is { } conversations)
            json.WriteNumber("conversations", conversations);
        json.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter json, string name, decimal value, decimal low, decimal high)
    {
        json.WriteStartObject(name);
        WriteNumber(json, "value", value);
        WriteNumber(json, "low", low);
        WriteNumber(json, "high", high);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal number) => json.WriteNumber(name, ReportNumber.Canonical(number));

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
