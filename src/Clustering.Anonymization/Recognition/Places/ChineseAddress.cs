namespace Clustering.Anonymization;

/// <summary>
/// Finds Chinese addresses: a chain of province, city, district, road and number (省市区路号), with building, unit and room (栋单元室). It needs
/// a number after a road, a place or a building, or three levels with a road among them.
/// </summary>
internal static class ChineseAddress
{
    private const int LongestRun = 30;
    private const int LongestName = 8;
    private const string BeforeNumber = "门舍邸馆路街道巷弄里村甲乙丙园区苑庭厦花城府湾号栋幢楼座镇乡组队场心寓宅居院段期层元坊阁轩郡";
    private const string AfterNumber = "号號弄栋棟幢楼樓室层層座巷单單户門门组座期";
    private const string Numerals = "一二三四五六七八九十";
    private const string Levels = "省市区县镇乡村路街道";
    private const string Stops = "请在住到址于往至寄送是为去来的了和从向及，。";

    /// <summary>Adds what it finds.</summary>
    public static void Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PiiSpans spans)
    {
        var floor = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Han && tokens[i].Start >= floor && LevelsOf(text, tokens[i], out var levelStart, out var levelEnd))
            {
                floor = Tail(text, tokens, levelEnd);
                spans.Add(levelStart, floor - levelStart, PiiKind.Address);
            }
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Start >= floor && IsRoom(text, tokens[i].End))
            {
                var first = i > 0 && tokens[i - 1].Kind == TokenKind.Han && tokens[i].Before == Separators.None && BeforeNumber.Contains(text[tokens[i - 1].End - 1]) ? Math.Max(floor, StartOfChain(text, tokens[i - 1])) : tokens[i].Start;
                floor = Tail(text, tokens, tokens[i].Start);
                spans.Add(first, floor - first, PiiKind.Address);
            }
            if (tokens[i].Kind != TokenKind.Number || tokens[i].Start < floor || tokens[i].Length > 5 || i == 0 || !AfterNumber.Contains(Characters.At(text, tokens[i].End)))
                continue;
            var before = tokens[i - 1];
            if (before.Kind != TokenKind.Han || tokens[i].Start - before.End > 1 || !BeforeNumber.Contains(text[before.End - 1]))
                continue;
            var start = StartOfChain(text, before);
            floor = Tail(text, tokens, tokens[i].Start);
            spans.Add(start, floor - start, PiiKind.Address);
        }
    }

    // 7幢302, 5号楼2单元: a building and a room.
    private static bool IsRoom(ReadOnlySpan<char> text, int end)
    {
        var unit = text[end..] switch
        {
            ['号', '楼', ..] or ['號', '樓', ..] or ['单', '元', ..] => 2,
            ['幢' or '栋' or '棟' or '座', ..] => 1,
            _ => 0,
        };
        return unit > 0 && (char.IsAsciiDigit(Characters.At(text, end + unit)) || EndOfNumeral(text, end + unit) > end + unit);
    }

    // From the last word of direction on, or the first place of the lists.
    private static int StartOfChain(ReadOnlySpan<char> text, Token run)
    {
        var floor = Math.Max(run.Start, run.End - LongestRun);
        for (var i = floor; i < run.End - 1; i++)
            for (var length = 4; length >= 2; length--)
                if (i + length <= run.End && (Lexicon.Shipped.MarksOf(text.Slice(i, length)) & (WordMarks.City | WordMarks.Land)) != 0)
                    return i;
        var start = run.End - 1;
        while (start > Math.Max(floor, run.End - LongestName - 2) && (!Stops.Contains(text[start - 1]) || BeginsName(text[(start - 1)..run.End])))
            start--;
        return start;
    }

    // Names of roads that begin with a word of direction.
    private static bool BeginsName(ReadOnlySpan<char> text)
    {
        foreach (var name in (ReadOnlySpan<string>)["和平", "向阳", "向东", "向前", "来安", "为民", "和谐", "和睦", "和美", "从化", "和义", "和兴"])
            if (text.StartsWith(name))
                return true;
        return false;
    }

    // Numbers and words of place, one after the other: 138号2幢301室.
    private static int Tail(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var end = at;
        while (end < text.Length)
        {
            if (end > at && EndOfAnnex(text, end) is var annex && annex > end)
            {
                end = annex;
                continue;
            }
            var i = end;
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '#'))
                i++;
            if (i == end && end > at)
                i = EndOfBuilding(text, end);
            else if (i - end > 6)
                break;
            if (i == end)
                break;
            end = i;
            if (text[i - 1] is '室' or '号' or '號' && !char.IsAsciiLetterOrDigit(Characters.At(text, i)) && EndOfBuilding(text, i) == i)
                break;
            if (!char.IsAsciiLetterOrDigit(text[i - 1]))
                continue;
            var unit = i;
            while (unit < text.Length && unit - i < 2 && (AfterNumber + "元铺").Contains(text[unit]))
                unit++;
            if (unit == i)
                break;
            end = unit;
        }
        return end;
    }

    // What goes on after a number and its word: 附3号, 院2号楼, 院内, 二楼, 二单元.
    private static int EndOfAnnex(ReadOnlySpan<char> text, int i)
    {
        if (Characters.At(text, i) == '附' && char.IsAsciiDigit(Characters.At(text, i + 1)))
            return i + 1;
        if (Characters.At(text, i) == '院')
            return Characters.At(text, i + 1) == '内' ? i + 2 : i + 1;
        return EndOfNumeral(text, i);
    }

    // A numeral in Chinese characters and the word for a floor or unit.
    private static int EndOfNumeral(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < 3 && Numerals.Contains(text[i]))
            i++;
        if (i == start)
            return start;
        return Characters.At(text, i) is '楼' or '樓' or '层' or '層' or '室' ? i + 1 : Characters.At(text, i) is '单' or '單' && Characters.At(text, i + 1) == '元' ? i + 2 : start;
    }

    // The name of a building or estate and its number: 阳光花园3栋.
    private static int EndOfBuilding(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length && i - start <= LongestName && Characters.IsHan(text[i]) && !Stops.Contains(text[i]); i++)
            if (BeforeNumber.Contains(text[i]) && i > start && char.IsAsciiLetterOrDigit(Characters.At(text, i + 1)) && AfterDigits(text, i + 1))
                return i + 1;
        return start;
    }

    private static bool AfterDigits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            i++;
        return AfterNumber.Contains(Characters.At(text, i));
    }

    // Three levels or more, each after two characters or more, the last a road, street or village.
    private static bool LevelsOf(ReadOnlySpan<char> text, Token run, out int start, out int end)
    {
        (start, end) = (run.Start, run.Start);
        var (levels, since, first) = (0, 0, -1);
        for (var i = run.Start; i < run.End; i++, since++)
        {
            if (Stops.Contains(text[i]) && text[i] != '来')
            {
                (levels, since, first) = (0, -1, -1);
                continue;
            }
            if (since < 1 || !Levels.Contains(text[i]) || ChineseSetting.IsWord(text, i - 1, 2, run.End) && levels == 0)
                continue;
            first = levels == 0 ? i - since : first;
            levels++;
            since = -1;
            if (levels >= 3 && text[i] is '路' or '街' or '道' or '村' or '镇')
                (start, end) = (first, i + 1);
        }
        return end > run.Start;
    }
}
