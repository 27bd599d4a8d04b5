using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clustering.Reports.Tests;

/// <summary>Checks JSON against the keywords of JSON Schema 2020-12 that the schema of reports uses, and refuses any other keyword.</summary>
internal sealed class SchemaValidator(JsonElement schema)
{
    internal List<string> Problems(JsonElement value)
    {
        var problems = new List<string>();
        Check(schema, value, "", problems);
        return problems;
    }

    private void Check(JsonElement rule, JsonElement value, string place, List<string> problems)
    {
        foreach (var keyword in rule.EnumerateObject())
            if (!Holds(keyword, rule, value, place, problems))
                problems.Add($"{place} {keyword.Name}");
    }

    private bool Holds(JsonProperty keyword, JsonElement rule, JsonElement value, string place, List<string> problems)
    {
        var isNumber = value.ValueKind == JsonValueKind.Number;
        var isArray = value.ValueKind == JsonValueKind.Array;
        var isObject = value.ValueKind == JsonValueKind.Object;
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                return true;
            case "$ref":
                Check(schema.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, place, problems);
                return true;
            case "type":
                return IsOfType(keyword.Value.GetString()!, value);
            case "enum":
                return keyword.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value));
            case "minimum":
                return !isNumber || value.GetDecimal() >= keyword.Value.GetDecimal();
            case "maximum":
                return !isNumber || value.GetDecimal() <= keyword.Value.GetDecimal();
            case "exclusiveMinimum":
                return !isNumber || value.GetDecimal() > keyword.Value.GetDecimal();
            case "exclusiveMaximum":
                return !isNumber || value.GetDecimal() < keyword.Value.GetDecimal();
            case "multipleOf":
                return !isNumber || value.GetDecimal() % keyword.Value.GetDecimal() == 0;
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!);
            case "maxItems":
                return !isArray || value.GetArrayLength() <= keyword.Value.GetInt32();
            case "uniqueItems":
                return !isArray || value.EnumerateArray().Select(v => v.GetRawText()).Distinct().Count() == value.GetArrayLength();
            case "items":
                foreach (var (item, index) in isArray ? value.EnumerateArray().Select((v, i) => (v, i)) : [])
                    Check(keyword.Value, item, $"{place}[{index}]", problems);
                return true;
            case "required":
                return !isObject || keyword.Value.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _));
            case "properties":
                foreach (var property in isObject ? value.EnumerateObject().AsEnumerable() : [])
                    if (keyword.Value.TryGetProperty(property.Name, out var inner))
                        Check(inner, property.Value, $"{place}.{property.Name}", problems);
                return true;
            case "additionalProperties":
                Assert.Equal(JsonValueKind.False, keyword.Value.ValueKind);
                return !isObject || value.EnumerateObject().All(p => rule.GetProperty("properties").TryGetProperty(p.Name, out _));
            case "oneOf":
                return keyword.Value.EnumerateArray().Count(option => Passes(option, value)) == 1;
            default:
                throw new InvalidOperationException("The validator does not know the keyword " + keyword.Name + ".");
        }
    }

    private bool Passes(JsonElement option, JsonElement value)
    {
        var problems = new List<string>();
        Check(option, value, "", problems);
        return problems.Count == 0;
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
        _ => throw new InvalidOperationException("The validator does not know the type " + type + "."),
    };
}
