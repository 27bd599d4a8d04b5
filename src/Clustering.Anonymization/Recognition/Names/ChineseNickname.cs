using static Clustering.Anonymization.ChineseSetting;

namespace Clustering.Anonymization;

/// <summary>Names that people are called by: 小李, 老王, 阿强, 小满哥, 倩姐, 毛毛, and given names without a surname.</summary>
internal static class ChineseNickname
{
    private const int Enough = 2;
    private const int EnoughDoubled = 4;
    private const int TypicalPair = 8;

    /// <summary>How typical a character of given names must be to stand for the whole.</summary>
    public const int Typical = 3;

    /// <summary>What follows a name and belongs to it.</summary>
    public const string Kin = "哥姐叔姨嫂妹弟爷伯婶";

    /// <summary>How many characters of 小李, 老王, 阿强 stand there, where the characters make no word; 0 where none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, int end)
    {
        if (start + 2 > end)
            return 0;
        var second = text[start + 1];
        var before = start == 0 ? '\n' : text[start - 1];
        var told = IsTold(text, start);
        var led = told || HanTable.IsLead(before) || !Characters.IsHan(before) || IsWord(text, start - 2, 2, start);
        var called = start + 2 < end && Kin.Contains(text[start + 2]) && !IsWord(text, start + 2, 2, end);
        var fits = text[start] == '阿' ? led || HanTable.Given(second) >= Typical
            : (HanTable.Surname(second) >= 1 && (!ChineseName.IsAmbiguous(second) || (led && Characters.IsHan(before)))) || (text[start] == '小' && HanTable.Given(second) >= Typical);
        if (text[start] == '阿' && HanTable.Given(second) >= Typical && (led || before == '的') && !ChineseName.IsForeign(Characters.At(text, start + 2)) && !MakesWord(text, start, end))
            return called ? 3 : 2;
        var common = HanTable.Surname(second) >= 2 && !ChineseName.IsAmbiguous(second);
        return fits && led && (common || told || called || IsTrailAt(text, start + 2, end)) && !MakesWord(text, start, end) ? called ? 3 : 2 : 0;
    }

    /// <summary>How many characters of a given name without a surname stand there: 建军, 毛毛, 倩姐; 0 where none.</summary>
    public static int GivenLength(ReadOnlySpan<char> text, int start, int end)
    {
        if (start + 2 > end)
            return 0;
        var (first, second) = (text[start], text[start + 1]);
        var doubled = first == second;
        var called = Kin.Contains(second) && HanTable.Given(first) >= Typical;
        if (!(doubled || called || HanTable.MayBeGiven(first, second)))
            return 0;
        var (lead, trail) = (Lead(text, start), Trail(text, start + 2, end));
        var evidence = lead + trail;
        var isName = doubled ? evidence >= EnoughDoubled && HanTable.Given(first) > 0 && !ChineseName.IsAmbiguous(first)
            : called ? lead > 0 && IsTrailAt(text, start + 2, end)
            : evidence + (HanTable.Given(first) + HanTable.Given(second) >= TypicalPair ? 1 : 0) >= Enough && (trail > 0 || (lead == MostLead && !ChineseName.IsAmbiguous(first))) && (Lexicon.Shipped.MarksOf(text.Slice(start, 2)) & WordMarks.Given) != 0;
        if (isName && lead == MostLead && trail >= 2 && IsWord(text, start, 2, end) && !IsWord(text, start, 3, end) && !IsWord(text, start - 1, 2, end) && !IsWord(text, start + 1, 2, end))
            return 2;
        return isName && !MakesWord(text, start, end) ? 2 : 0;
    }

    // With each other or with their neighbours.
    private static bool MakesWord(ReadOnlySpan<char> text, int start, int end)
    {
        for (var from = start - 2; from <= start + 1; from++)
            for (var length = Math.Max(2, start - from + 1); length <= 4; length++)
                if (IsWord(text, from, length, end))
                    return true;
        return false;
    }
}
