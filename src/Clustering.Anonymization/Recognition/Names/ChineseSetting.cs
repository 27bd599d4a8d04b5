using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>What stands beside a Chinese name and speaks for it, and the ordinary words that characters make.</summary>
internal static class ChineseSetting
{
    /// <summary>What a word speaks for that stands right before names: 联系人, 男朋友.</summary>
    public const int MostLead = 4;

    /// <summary>The most characters of a title.</summary>
    public const int LongestTitle = 4;

    private const int MostTrail = 3;

    /// <summary>Characters right before a name, of whom one speaks or with whom something is done.</summary>
    public const string Leads = "跟和与找给叫对被让问像是把向替帮为由喊请陪约";

    /// <summary>Characters right after a name.</summary>
    public const string Trails = "的和跟与就也都又还很不在是说问道想要会能把被给对让来去了吗呢吧啊呀已从最曾一";

    /// <summary>What somebody says or does, right after the name.</summary>
    public static readonly string[] Speech = ["说", "问", "告诉", "表示", "认为", "回答", "道", "觉得", "介绍", "指出", "透露", "笑", "哭"];

    private const string StrongLeads = "叫名";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> After = Titles("after");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = Titles("before");

    /// <summary>Whether a title stands there, as after a surname: 先生, 老师, 哥.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text) => After.Contains(text);

    /// <summary>Whether a word of the lists stands there, of two characters or more.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int start, int length, int end) =>
        start >= 0 && start + length <= end && HanTable.MayBeginWord(text[start], text[start + 1]) && (Lexicon.Shipped.MarksOf(text.Slice(start, length)) & (WordMarks.Word | WordMarks.City | WordMarks.Land)) != 0;

    /// <summary>What the words right before speak for a name: 0 nothing, 4 a word that tells one.</summary>
    public static int Lead(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
            return 2;
        return IsTold(text, start) ? MostLead : StrongLeads.Contains(text[start - 1]) ? 3 : HanTable.IsLead(text[start - 1]) ? 1 : 0;
    }

    /// <summary>Whether a word that tells a name stands right before, or with a colon or space between.</summary>
    public static bool IsTold(ReadOnlySpan<char> text, int start)
    {
        var told = start;
        while (told > 0 && start - told < 2 && text[told - 1] is ':' or ' ')
            told--;
        if (told > 0 && HanTable.CanEndLead(text[told - 1]))
            for (var length = Math.Min(LongestTitle, told); length > 1; length--)
                if (Before.Contains(text.Slice(told - length, length)))
                    return true;
        return false;
    }

    /// <summary>What the words right after speak for a name: 0 nothing, 3 a title.</summary>
    public static int Trail(ReadOnlySpan<char> text, int last, int end)
    {
        if (last >= text.Length || text[last] == Characters.Barrier)
            return 1;
        if (last < end && HanTable.CanBeginTitle(text[last]))
            for (var length = Math.Min(LongestTitle, end - last); length > 0; length--)
                if (After.Contains(text.Slice(last, length)))
                    return MostTrail;
        if (HanTable.CanBeginSpeech(text[last]))
            foreach (var word in Speech)
                if (text[last..].StartsWith(word))
                    return 2;
        return HanTable.IsTrail(text[last]) ? 1 : 0;
    }

    /// <summary>Whether a name may end before this place.</summary>
    public static bool IsTrailAt(ReadOnlySpan<char> text, int at, int end) => at >= text.Length || HanTable.IsTrail(text[at]) || Trail(text, at, end) > 1;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles(string place) =>
        NameResources.ChineseTitles[place].ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
