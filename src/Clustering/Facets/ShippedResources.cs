using System.Reflection;
using System.Security.Cryptography;

namespace Clustering.Facets;

/// <summary>The resources inside this assembly: weights and lexicons, and the hashes that a report's provenance states.</summary>
internal static class ShippedResources
{
    internal const string AffectiveModel = "affective.model";

    private static readonly Assembly Home = typeof(ShippedResources).Assembly;

    private static readonly Lazy<IReadOnlyList<(string Name, string Sha256)>> Hashes = new(() =>
    {
        var names = Home.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        var hashes = new (string, string)[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            using var stream = Open(names[i]);
            hashes[i] = (names[i], Convert.ToHexStringLower(SHA256.HashData(stream)));
        }

        return hashes;
    });

    /// <summary>Every resource with the SHA-256 of its bytes, in ordinal order of name.</summary>
    internal static IReadOnlyList<(string Name, string Sha256)> All => Hashes.Value;

    internal static Stream Open(string name) =>
        Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is not in this build.");

    /// <summary>The lines of a tab-separated resource, each cut into its fields. No line is empty.</summary>
    internal static IEnumerable<string[]> ReadTable(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line.Split('\t');
        }
    }
}
