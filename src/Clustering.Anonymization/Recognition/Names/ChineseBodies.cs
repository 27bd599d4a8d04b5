namespace Clustering.Anonymization;

/// <summary>Chinese towns, where somebody lives or comes from, and organisations, where somebody works or learns: 来自南京, 在江南理工学院读书.</summary>
internal static class ChineseBodies
{
    private const int ShortestName = 2;
    private const int LongestName = 12;
    private const int LongestPlace = 5;
    private const string Levels = "省市区县镇州";

    // What no name of an organisation has in it.
    private const string NoName = "的了是我你他她它们这那哪某一个家和跟与或有没不很就都也还要会到去来给被把让自己同什么前后里上下每所各另其";

    private static readonly string[] PlaceCues = ["住在", "家住", "来自", "老家在", "老家是", "家在", "定居", "现居", "坐标", "籍贯", "我在", "他在", "她在", "搬到", "搬去"];
    private static readonly string[] BodyCues = ["职于", "业于", "读于", "教于"];
    private static readonly string[] Endings = ["公司", "集团", "大学", "学院", "医院", "银行", "中学", "小学", "高中", "事务所", "研究院", "研究所", "幼儿园", "出版社", "电视台", "派出所", "法院", "科技", "律所", "工厂", "学校"];
    private static readonly string[] Doings = ["上班", "工作", "读", "上学", "学习", "任职", "实习", "当", "做", "任教", "就读", "住院", "看病"];

    /// <summary>What tells something at its place: the words before towns, and those at the end of organisations.</summary>
    public static IEnumerable<string> Cues => PlaceCues.Concat(Endings);

    /// <summary>Adds the town after a cue at this place, or the organisation that ends with the word at this place.</summary>
    public static void Find(ReadOnlySpan<char> text, int at, int start, int end, PiiSpans spans)
    {
        var (first, second) = (text[at], at + 1 < end ? text[at + 1] : '\0');
        foreach (var cue in PlaceCues)
            if (cue[0] == first && cue[1] == second && text[at..end].StartsWith(cue) && EndOfPlace(text[..end], at + cue.Length) is var place && place > at + cue.Length)
                spans.Add(at + cue.Length, place - at - cue.Length, PiiKind.Place);
        foreach (var ending in Endings)
            if (ending[0] == first && ending[1] == second && text[at..end].StartsWith(ending) && StartOfBody(text, at, start, at + ending.Length, end) is var body && body >= 0)
                spans.Add(body, at + ending.Length - body, PiiKind.Organisation);
    }

    // One place of the lists after the other, each with the word for its level.
    private static int EndOfPlace(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        for (var found = true; found;)
        {
            found = false;
            for (var length = Math.Min(LongestPlace, run.Length - end); length >= 2 && !found; length--)
                found = (Lexicon.Shipped.MarksOf(run.Slice(end, length)) & (WordMarks.City | WordMarks.Land)) != 0 && (end += length) > 0;
            if (found && end < run.Length && Levels.Contains(run[end]))
                end++;
        }
        return end;
    }

    // The first character of the name: after 在, where what somebody does there follows, or after 毕业于 and the like; -1 where neither stands before it.
    private static int StartOfBody(ReadOnlySpan<char> text, int ending, int floor, int after, int end)
    {
        for (var i = ending - 1; i >= floor && ending - i <= LongestName; i--)
        {
            if (text[i] is not ('在' or '于'))
            {
                if (NoName.Contains(text[i]))
                    return -1;
                continue;
            }
            var told = text[i] == '在' ? IsDone(text[after..end]) : IsAfterCue(text[floor..(i + 1)]);
            return told && ending - i > ShortestName && (text[i] == '于' || !ChineseSetting.IsWord(text, i + 1, after - i - 1, end)) ? i + 1 : -1;
        }
        return -1;
    }

    private static bool IsAfterCue(ReadOnlySpan<char> before)
    {
        foreach (var cue in BodyCues)
            if (before.EndsWith(cue))
                return true;
        return false;
    }

    private static bool IsDone(ReadOnlySpan<char> rest)
    {
        foreach (var doing in Doings)
            if (rest.StartsWith(doing))
                return true;
        return false;
    }
}
