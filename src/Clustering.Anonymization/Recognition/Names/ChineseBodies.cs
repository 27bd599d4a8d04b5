namespace Clustering.Anonymization;

/// <summary>Chinese towns, where somebody lives or comes from, and organisations, where somebody works or learns: 来自南京, 在江南理工学院读书.</summary>
internal static class ChineseBodies
{
    private const int ShortestName = 2;
    private const int LongestName = 12;
    private const int LongestPlace = 5;
    private const string Levels = "省市区县镇州";

    // What no name of an organisation has in it.
    private const string NoName = "的了是在我你他她它们这那哪某一个家和跟与或有没不很就都也还要会到去来给被把让自己同什么前后里上下每所各另其";

    /// <summary>The characters with which a cue can begin.</summary>
    public const string FirstCharacters = "住来老家定现坐籍我他她搬在就任供毕";

    private static readonly string[] PlaceCues = ["住在", "家住", "来自", "老家在", "老家是", "家在", "定居", "现居", "坐标", "籍贯", "我在", "他在", "她在", "搬到", "搬去"];
    private static readonly string[] BodyCues = ["就职于", "任职于", "供职于", "毕业于", "就读于", "任教于", "在"];
    private static readonly string[] Endings = ["公司", "集团", "大学", "学院", "医院", "银行", "中学", "小学", "高中", "事务所", "研究院", "研究所", "幼儿园", "出版社", "电视台", "派出所", "法院", "科技", "律所", "工厂", "学校"];
    private static readonly string[] Doings = ["上班", "工作", "读", "上学", "学习", "任职", "实习", "当", "做", "任教", "就读", "住院", "看病"];

    /// <summary>Adds what a cue at this place tells.</summary>
    public static void Find(ReadOnlySpan<char> text, int at, int end, PiiSpans spans)
    {
        var run = text[..end];
        foreach (var cue in PlaceCues)
            if (run[at..].StartsWith(cue) && EndOfPlace(run, at + cue.Length) is var place && place > at + cue.Length)
            {
                spans.Add(at + cue.Length, place - at - cue.Length, PiiKind.Place);
                return;
            }
        foreach (var cue in BodyCues)
            if (run[at..].StartsWith(cue) && EndOfBody(text, at + cue.Length, end, cue.Length == 1) is var body && body > 0)
            {
                spans.Add(at + cue.Length, body - at - cue.Length, PiiKind.Organisation);
                return;
            }
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

    // The end of the name, where what somebody does there follows or the cue is sure.
    private static int EndOfBody(ReadOnlySpan<char> text, int start, int end, bool needsDoing)
    {
        for (var i = start; i < end && i - start < LongestName; i++)
        {
            if (NoName.Contains(text[i]))
                return 0;
            if (i - start < ShortestName || !EndsHere(text[..end], i, out var after) || ChineseSetting.IsWord(text, start, after - start, end))
                continue;
            return !needsDoing || IsDone(text[after..end]) ? after : 0;
        }
        return 0;
    }

    private static bool EndsHere(ReadOnlySpan<char> run, int i, out int after)
    {
        after = i;
        foreach (var ending in Endings)
            if (run[i..].StartsWith(ending))
                after = i + ending.Length;
        return after > i;
    }

    private static bool IsDone(ReadOnlySpan<char> rest)
    {
        foreach (var doing in Doings)
            if (rest.StartsWith(doing))
                return true;
        return false;
    }
}
