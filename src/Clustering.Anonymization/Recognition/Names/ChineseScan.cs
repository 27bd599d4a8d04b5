namespace Clustering.Anonymization;

/// <summary>Finds in runs of Chinese characters names, ages in words, and what the words for WeChat, password and birthday tell.</summary>
internal static class ChineseScan
{
    private const string Numerals = "零〇一二两三四五六七八九十百几";
    private const int BirthReach = 12;

    /// <summary>Adds what it finds.</summary>
    public static void Run(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PiiSpans spans)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind != TokenKind.Han)
                continue;
            if (Characters.At(text, token.End) == '·' && Characters.IsHan(Characters.At(text, token.End + 1)) && ChineseName.FindForeign(text, token.End, out var start, out var end))
                spans.Add(start, end - start, PiiKind.Person);
            Read(text, token.Start, token.End, spans);
        }
    }

    private static void Read(ReadOnlySpan<char> text, int start, int end, PiiSpans spans)
    {
        for (var i = HanTable.NextNotable(text, start, end); i < end; i = HanTable.NextNotable(text, i + 1, end))
        {
            if (HanTable.CanBeginIntroduction(text[i]))
                ChineseIntroduction.Find(text, i, spans);
            if (HanTable.CanBeginBody(text[i]))
                ChineseBodies.Find(text, i, start, end, spans);
            if (HanTable.CanTell(text[i]))
                ReadCue(text, start, i, spans);
            var length = ChineseName.LengthAt(text, i, end);
            if (length == 0 && i > start && i + 1 < end && text[i] == text[i + 1] && HanTable.Surname(text[i - 1]) > 0 && ChineseName.LengthAt(text, i - 1, end) == 3)
                (i, length) = (i - 1, 3);
            if (length == 0)
                continue;
            spans.Add(i, length, PiiKind.Person);
            i += length - 1;
        }
    }

    private static void ReadCue(ReadOnlySpan<char> text, int floor, int at, PiiSpans spans)
    {
        var cue = ChineseCues.At(text, at, out var marks);
        if (cue > 0)
            AddTold(text, at, cue, marks, spans);
        if (text[at] is '岁' or '歲' or '旬')
            AddAge(text, floor, at, spans);
        else if (text[at] == '十')
            AddBareAge(text, floor, at, spans);
    }

    private static void AddTold(ReadOnlySpan<char> text, int at, int length, WordMarks marks, PiiSpans spans)
    {
        var after = at + length;
        if ((marks & WordMarks.Secret) != 0 && Credential.Find(text, text.Slice(at, length), after, out var start, out var end))
            spans.Add(start, end - start, PiiKind.Secret);
        if ((marks & WordMarks.Handle) != 0 && Handle.FindTold(text, after, bare: true, out start, out end))
            spans.Add(start, end - start, PiiKind.Handle);
        if ((marks & WordMarks.Birth) != 0)
            AddBirthDate(text, at, after, spans);
    }

    // 1990年5月3日出生, 生日是5月3日, 生于1990年: the date nearest, after it or right before it.
    private static void AddBirthDate(ReadOnlySpan<char> text, int at, int after, PiiSpans spans)
    {
        for (var i = after; i < text.Length && i - after < BirthReach && text[i] is not ('。' or '\n' or Characters.Barrier); i++)
        {
            if (!char.IsAsciiDigit(text[i]) || char.IsAsciiDigit(text[i - 1]))
                continue;
            if (EndOfChineseDate(text, i) is not (var end and > 0) || end == i)
                break;
            spans.Add(i, end - i, PiiKind.BirthDate);
            return;
        }
        var start = at;
        while (start > 0 && at - start < BirthReach && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '年' or '月' or '日' or '号'))
            start--;
        if (at - start >= 3 && char.IsAsciiDigit(text[start]) && EndOfChineseDate(text, start) == at)
            spans.Add(start, at - start, PiiKind.BirthDate);
    }

    // Digits with 年, 月 and 日 after them, one at least, or eight digits.
    private static int EndOfChineseDate(ReadOnlySpan<char> text, int start)
    {
        if (DateText.End(text, start) is var plain && plain > start)
            return plain;
        var (i, marks) = (start, 0);
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            var end = DigitGroups.EndOfGroup(text, i);
            if (end - i == 8 && marks == 0 && end - start == 8)
                return end;
            if (Characters.At(text, end) is not ('年' or '月' or '日' or '号'))
                break;
            i = end + 1;
            marks++;
        }
        return marks > 0 ? i : start;
    }

    // 我妈七十二了, 快三十了, 今年四十五: tens and what goes before and after.
    private static void AddBareAge(ReadOnlySpan<char> text, int floor, int ten, PiiSpans spans)
    {
        var start = ten > floor && "二三四五六七八九".Contains(text[ten - 1]) ? ten - 1 : ten;
        var end = "一二三四五六七八九".Contains(Characters.At(text, ten + 1)) ? ten + 2 : ten + 1;
        if (start == floor || start == ten)
            return;
        var told = Ages.EndsWithLead(text[floor..start]);
        var isEnd = !Characters.IsHan(Characters.At(text, end));
        var isPast = Characters.At(text, end) == '了' && !(Characters.IsHan(Characters.At(text, end + 1)) && Characters.At(text, end + 1) is not ('还' or '才' or '也' or '都' or '就' or '吧'));
        if (told ? isEnd || isPast : isPast && "妈爸奶爷公婆哥姐弟妹叔姨舅姑我他她都快已也才".Contains(text[start - 1]))
            spans.Add(start, end - start, PiiKind.Age);
    }

    // 二十五岁, 九旬: the numerals right before.
    private static void AddAge(ReadOnlySpan<char> text, int floor, int at, PiiSpans spans)
    {
        var start = at;
        while (start > floor && Numerals.Contains(text[start - 1]))
            start--;
        if (start < at && at - start <= 4 && !Ages.IsDifference(text, start) && !(at - start == 1 && text[start] is '一' or '两' or '几' or '百' && Characters.At(text, start - 1) is '老' or '大' or '小' or '长' or '差'))
            spans.Add(start, (Characters.At(text, at + 1) == '半' ? 2 : 1) + at - start, PiiKind.Age);
    }
}
