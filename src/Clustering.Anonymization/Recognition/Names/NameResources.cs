using System.Globalization;

namespace Clustering.Anonymization;

/// <summary>The lists of names, words and marks, as they ship with this assembly.</summary>
internal static class NameResources
{
    private static readonly (string Resource, WordMarks Marks)[] PlainLists =
    [
        ("given.tsv", WordMarks.Given), ("surnames.tsv", WordMarks.Surname), ("organisations.tsv", WordMarks.Organisation),
        ("given.zh.tsv", WordMarks.Given), ("notNames.zh.tsv", WordMarks.Word | WordMarks.Everyday), ("vocabulary.zh.tsv", WordMarks.Word),
    ];

    /// <summary>The phrases by which people introduce themselves, longest first.</summary>
    public static IReadOnlyList<Introduction> Introductions { get; } =
        [.. Rows("introductions.tsv").Select(Introduction.Parse).OrderByDescending(i => i.Phrase.Length).ThenBy(i => i.Phrase, StringComparer.Ordinal)];

    /// <summary>Chinese surnames of one or two characters, and how many of a thousand people bear each.</summary>
    public static IReadOnlyDictionary<string, double> ChineseSurnames { get; } =
        Rows("surnames.zh.tsv").Where(r => r.Length > 0).DistinctBy(r => r[0]).ToDictionary(r => r[0], r => r.Length > 1 ? double.Parse(r[1], CultureInfo.InvariantCulture) : 0.1, StringComparer.Ordinal);

    /// <summary>Characters of Chinese given names, and how typical of them each is, 1 to 5.</summary>
    public static IEnumerable<(char Character, int Weight)> GivenCharacters => Rows("givenCharacters.zh.tsv").Select(r => (r[0][0], r[1][0] - '0'));

    /// <summary>Chinese given names of one or two characters.</summary>
    public static IEnumerable<string> ChineseGivenNames => Rows("given.zh.tsv").Select(r => r[0]);

    /// <summary>Chinese words that stand right after a name, or right before one.</summary>
    public static ILookup<string, string> ChineseTitles { get; } = Rows("titles.zh.tsv").ToLookup(r => r[1], r => r[0], StringComparer.Ordinal);

    /// <summary>Words that stand before, after or beside the names of places, houses, works and things.</summary>
    public static ILookup<string, string> Things { get; } = Rows("things.tsv").ToLookup(r => r[1], r => r[0], StringComparer.Ordinal);

    /// <summary>Syllables of given names of Korea and Taiwan in Latin letters, as they stand around a hyphen: Ji-woo, Mei-ling.</summary>
    public static IEnumerable<string> Syllables => Rows("syllables.tsv").SelectMany(r => r[0].Split(' '));

    /// <summary>Names of Chinese places, and of places in Chinese.</summary>
    public static IEnumerable<string> ChinesePlaces => Rows("places.zh.tsv").Select(r => r[0]);

    /// <summary>Endings that make a word the name of a street: strasse, gatan.</summary>
    public static IReadOnlyList<string> StreetSuffixes { get; } = [.. Rows("streets.tsv").Where(r => r[2] == "suffix").Select(r => r[0]).Distinct(StringComparer.Ordinal)];

    /// <summary>All words of the lists, each with its marks.</summary>
    public static IEnumerable<(string Word, WordMarks Marks)> Words()
    {
        foreach (var (resource, marks) in PlainLists)
            foreach (var row in Rows(resource))
                yield return (row[0], marks);
        foreach (var row in Rows("words.en.tsv"))
            yield return (row[0], row[1] == "e" ? WordMarks.Word | WordMarks.Everyday : WordMarks.Word);
        foreach (var row in Rows("places.tsv"))
            yield return (row[0], row[1] == "city" ? WordMarks.City : WordMarks.Land);
        foreach (var row in Rows("places.zh.tsv"))
            yield return (row[0], row[1] is "country" ? WordMarks.Land : WordMarks.City);
        foreach (var row in Rows("streets.tsv"))
            if (StreetMark(row[2]) is var mark and not WordMarks.None)
                yield return (row[0], mark);
        foreach (var row in Rows("marks.tsv"))
            foreach (var word in row[1].Split(' '))
                yield return (word, Enum.Parse<WordMarks>(row[0], ignoreCase: true));
    }

    private static WordMarks StreetMark(string form) => form switch
    {
        "suffixWord" => WordMarks.StreetEnd,
        "prefixWord" => WordMarks.StreetLead,
        "unit" => WordMarks.Unit,
        _ => WordMarks.None,
    };

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(NameResources).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("A resource of the assembly is missing: " + resource + ".");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0)
                yield return line.Split('\t');
    }
}
