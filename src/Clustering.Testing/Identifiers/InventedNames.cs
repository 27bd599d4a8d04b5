namespace Clustering.Testing;

/// <summary>Names that nobody bears: rare first names, and last names and words put together from syllables.</summary>
internal static class InventedNames
{
    private const string ChineseSurnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private const string ChineseGiven = "沛珩翊霁芃岚澍珈骁旻穗屹琬溱昀笙柠峤祎";

    private static readonly string[] FirstNames =
    [
        "Thessaly", "Ozias", "Quilla", "Branwick", "Isaura", "Leocadia", "Torvald", "Maelys", "Perrin", "Sunniva",
        "Evander", "Calixta", "Yorick", "Ottoline", "Zephyrine", "Alaric", "Wilhelmina", "Casimir", "Ludmila", "Fenella",
    ];

    private static readonly string[] Heads =
        ["Brand", "Quin", "Ors", "Tav", "Hal", "Vex", "Mor", "Zil", "Krem", "Lod", "Fen", "Garr", "Pell", "Stov", "Wend", "Yar"];

    private static readonly string[] Tails =
        ["iver", "beck", "olm", "wick", "anthe", "ezza", "oway", "urst", "enko", "ivar", "aldi", "orsby", "ettle", "umba", "yquist", "aroff"];

    internal static string First(Draws draws) => draws.Pick(FirstNames);

    internal static string Last(Draws draws) => draws.Pick(Heads) + draws.Pick(Tails);

    /// <summary>An invented word in lower case.</summary>
    internal static string Word(Draws draws) => Last(draws).ToLowerInvariant();

    internal static string Chinese(Draws draws) =>
        draws.Text(ChineseSurnames, 1) + draws.Text(ChineseGiven, 2);

    internal static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
