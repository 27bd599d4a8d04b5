using System.Text.Json;

namespace Clustering.Reports;

/// <summary>The properties of one object in the JSON of a report.</summary>
internal sealed class ReportProperties(string[] names, JsonElement[] values, ReportPlace place)
{
    internal ReportNode this[string name] =>
        Optional(name) ?? throw new ReportFormatException(place.At(name), "missing");

    internal bool Has(string name) => Optional(name) is not null;

    internal ReportNode? Optional(string name)
    {
        var value = values[Array.IndexOf(names, name)];
        return value.ValueKind == JsonValueKind.Undefined ? null : new ReportNode(value, place.At(name));
    }

    internal ReportNode Self => new(default, place);
}
