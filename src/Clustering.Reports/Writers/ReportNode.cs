using System.Text.Json;

namespace Clustering.Reports;

/// <summary>A value in the JSON of a report and its place; reading it as what it is not names the place.</summary>
internal readonly struct ReportNode(JsonElement element, ReportPlace place)
{
    internal ReportFormatException Wrong(string rule) => new(place, rule);

    /// <summary>The properties of an object, each known and none twice.</summary>
    internal ReportProperties Properties(params string[] names)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Wrong("not an object");
        var found = new JsonElement[names.Length];
        foreach (var property in element.EnumerateObject())
        {
            var index = Array.IndexOf(names, property.Name);
            if (index < 0)
                throw Wrong("a property that a report does not have");
            if (found[index].ValueKind != JsonValueKind.Undefined)
                throw new ReportFormatException(place.At(names[index]), "a property that stands twice");
            found[index] = property.Value;
        }

        return new ReportProperties(names, found, place);
    }

    internal List<T> List<T>(Func<ReportNode, T> read)
    {
        if (element.ValueKind != JsonValueKind.Array)
            throw Wrong("not an array");
        var list = new List<T>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            list.Add(read(new ReportNode(item, place.At(list.Count))));
        return list;
    }

    internal string Text() => element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Wrong("not a string");

    internal int Count() =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var count) && count >= 0
            ? count : throw Wrong("not a whole number from 0 on");

    internal decimal Number() =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number)
            ? ReportNumber.Canonical(number) : throw Wrong("not a number");

    /// <summary>A whole number, or the same as a string of digits.</summary>
    internal ulong Seed()
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetUInt64(out var seed))
            return seed;
        if (element.ValueKind == JsonValueKind.String && ReportNumber.TryParseSeed(element.GetString()!, out seed))
            return seed;
        throw Wrong("not a seed");
    }

    internal int OneOf(string[] names)
    {
        var index = Array.IndexOf(names, Text());
        return index >= 0 ? index : throw Wrong("not one of the names that may stand here");
    }

    /// <summary>What a constructor makes; a rule that it finds broken is told with this place.</summary>
    internal T Make<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ReleaseException broken)
        {
            throw Wrong(broken.Message);
        }
    }
}
