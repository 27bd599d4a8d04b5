using System.Collections.Frozen;
using System.Globalization;
using Clustering.Facets;

namespace Clustering.Sentiment;

/// <summary>Terms with valences and modifiers of both languages, and emoji and emoticons. Looked up by spans, without allocation.</summary>
internal sealed class SentimentLexicon
{
    private const int LongestHan = 8;
    private const int LongestEmoticon = 10;

    /// <summary>Openers of a subordinate clause: the weight lies on the other clause, which has its own "but" or none.</summary>
    private static readonly FrozenSet<string> Concessives = FrozenSet.ToFrozenSet(
        [
            "albeit", "although", "altho", "despite", "even if", "even though", "in spite of", "notwithstanding", "regardless", "whereas",
            "yet", "except", "except that",
            "即使", "即便", "哪怕", "固然", "就算", "尽管", "纵使", "纵然", "虽", "虽然", "虽说", "虽然说", "无论如何", "而是",
        ],
        StringComparer.Ordinal);

    private readonly Dictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> _english;
    private readonly Dictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> _chinese;
    private readonly Dictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> _emoji;
    private readonly FrozenSet<int> _emoticonStarts;

    internal SentimentLexicon()
    {
        _english = Load("en").GetAlternateLookup<ReadOnlySpan<char>>();
        _chinese = Load("zh").GetAlternateLookup<ReadOnlySpan<char>>();
        var emoji = ShippedResources.ReadTable("sentiment.emoji.tsv")
            .Where(f => f[0].Length > 1 || f[0][0] > 0xFF)
            .Select(f => (Symbol: f[0].Replace("\uFE0F", "", StringComparison.Ordinal), Entry: Valued(f[1])))
            .DistinctBy(f => f.Symbol)
            .ToDictionary(f => f.Symbol, f => f.Entry, StringComparer.Ordinal);
        _emoji = emoji.GetAlternateLookup<ReadOnlySpan<char>>();
        _emoticonStarts = emoji.Keys.Where(k => k.Length > 1 && !char.IsSurrogate(k[0])).Select(k => Pair(k)).ToFrozenSet();
    }

    internal bool TryEnglish(ReadOnlySpan<char> term, out LexiconEntry entry) => _english.TryGetValue(term, out entry);

    internal bool TryChinese(ReadOnlySpan<char> term, out LexiconEntry entry) => _chinese.TryGetValue(term, out entry) && entry.IsTerm;

    /// <summary>The longest term at the beginning of a run of Han characters; gives its length, 0 for none.</summary>
    internal int LongestChinese(ReadOnlySpan<char> run, out LexiconEntry entry)
    {
        for (var length = Math.Min(LongestHan, run.Length); length > 0; length--)
        {
            if (TryChinese(run[..length], out entry))
                return length;
        }

        entry = default;
        return 0;
    }

    /// <summary>Valence of an emoji, with its modifiers or without; 0 if unknown.</summary>
    internal float EmojiValence(ReadOnlySpan<char> symbol)
    {
        for (var length = symbol.Length; length > 0; length--)
        {
            if (_emoji.TryGetValue(symbol[..length], out var entry))
                return entry.Valence;
        }

        return 0;
    }

    /// <summary>Length of the emoticon that stands at a place of its own in the text, 0 for none.</summary>
    internal int Emoticon(ReadOnlySpan<char> text, int start, out float valence)
    {
        valence = 0;
        if (start + 1 >= text.Length || !_emoticonStarts.Contains(Pair(text[start..])))
            return 0;
        if (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '/'))
            return 0;
        var rest = text[start..];
        for (var length = Math.Min(LongestEmoticon, rest.Length); length > 1; length--)
        {
            if (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]) && char.IsAsciiLetterOrDigit(rest[length - 1]))
                continue;
            if (_emoji.TryGetValue(rest[..length], out var entry))
            {
                valence = entry.Valence;
                return length;
            }
        }

        return 0;
    }

    private static Dictionary<string, LexiconEntry> Load(string language)
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var fields in ShippedResources.ReadTable($"sentiment.{language}.tsv"))
            entries[fields[0]] = Valued(fields[1]);
        foreach (var fields in ShippedResources.ReadTable($"modifiers.{language}.tsv"))
        {
            if (!Concessives.Contains(fields[0]))
                entries[fields[0]] = entries.GetValueOrDefault(fields[0]) with { Kind = KindOf(fields[1]), Value = Number(fields[2]) };
        }

        foreach (var term in entries.Keys.ToArray())
        {
            var words = 1 + term.AsSpan().Count(' ');
            var head = words == 1 ? term : term[..term.IndexOf(' ', StringComparison.Ordinal)];
            var entry = entries.GetValueOrDefault(head);
            entries[head] = entry with { Longest = Math.Max(entry.Longest, words) };
        }

        return entries;
    }

    private static int Pair(ReadOnlySpan<char> text) => text[0] << 16 | text[1];

    private static LexiconEntry Valued(string valence) => new(Number(valence), ModifierKind.None, 0, 0);

    private static float Number(string text) => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static ModifierKind KindOf(string kind) => kind switch
    {
        "negation" => ModifierKind.Negation,
        "intensifier" => ModifierKind.Intensifier,
        "diminisher" => ModifierKind.Diminisher,
        "contrast" => ModifierKind.Contrast,
        _ => throw new InvalidDataException("The modifiers' lexicon names an unknown kind."),
    };
}
