using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>The phrases by which people introduce themselves and the Chinese surnames, as they ship with this assembly.</summary>
internal static class NameResources
{
    /// <summary>The phrases, longest first.</summary>
    public static IReadOnlyList<Introduction> Introductions { get; } =
        [.. Lines("introductions.tsv").Select(Introduction.Parse).OrderByDescending(i => i.Phrase.Length).ThenBy(i => i.Phrase, StringComparer.Ordinal)];

    /// <summary>Chinese surnames of one or two characters.</summary>
    public static FrozenSet<string> Surnames { get; } = Lines("surnames.zh.tsv").Select(l => l.Split('\t')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(NameResources).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("A resource of the assembly is missing: " + resource + ".");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
