namespace Clustering.Anonymization;

/// <summary>Endings that make a word the name of a street, in lower case without accents: strasse, gatan, straat.</summary>
internal static class StreetSuffixes
{
    /// <summary>The endings.</summary>
    public static string[] All { get; } =
        [.. NameResources.StreetSuffixes.Select(s => string.Concat(s.Select(CharacterTable.Fold))).Where(s => s.Length >= 3).Distinct(StringComparer.Ordinal)];
}
