namespace Clustering.Anonymization;

/// <summary>
/// Reads what is spelled out: "ann (at) example [dot] com", "ann at example dot com", 艾特 and 点, digits in English and Chinese words
/// (four one five, 一三八, 壹).
/// </summary>
internal static class SpelledView
{
    private const int FewestDigits = 7;
    private const int FewestWords = 3;
    private const string ChineseDigits = "零〇一二三四五六七八九幺洞两壹贰叁肆伍陆柒捌玖";
    private const string ChineseValues = "00123456789102123456789";

    private static readonly Dictionary<ulong, string> Words = new()
    {
        [Key("zero")] = "0",
        [Key("oh")] = "0",
        [Key("null")] = "0",
        [Key("one")] = "1",
        [Key("two")] = "2",
        [Key("three")] = "3",
        [Key("four")] = "4",
        [Key("five")] = "5",
        [Key("six")] = "6",
        [Key("seven")] = "7",
        [Key("eight")] = "8",
        [Key("nine")] = "9",
        [Key("double")] = "x2",
        [Key("triple")] = "x3",
    };

    private static readonly Dictionary<ulong, char> Signs = new()
    {
        [Key("at")] = '@',
        [Key("arroba")] = '@',
        [Key("dot")] = '.',
        [Key("period")] = '.',
        [Key("punto")] = '.',
        [Key("underscore")] = '_',
        [Key("dash")] = '-',
        [Key("hyphen")] = '-',
        [Key("slash")] = '/',
    };

    /// <summary>Writes the view. False where nothing is spelled out.</summary>
    public static bool TryBuild(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ViewBuffer view)
    {
        view.Begin(text.Length);
        var copied = 0;
        for (var i = 0; i < tokens.Length;)
        {
            var end = EndOfDigits(text, tokens, i);
            var digits = end > i;
            if (!digits)
                end = EndOfAddress(text, tokens, i);
            if (end > i)
            {
                view.Add(text[copied..tokens[i].Start], copied);
                view.KeepOrigins();
                if (digits)
                    AddDigits(text, tokens[i..end], view);
                else
                    AddAddress(text, tokens[i..end], view);
                copied = tokens[end - 1].End;
            }
            else
            {
                copied = AddChineseDigits(text, tokens, ref i, copied, view);
                end = i + 1;
            }
            i = end;
        }
        if (copied == 0)
            return false;
        view.Add(text[copied..], copied);
        return true;
    }

    // Words for digits and numbers in a row, seven digits or more in all, three or more of them words; counting is none.
    private static int EndOfDigits(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        if (!tokens[index].Is(WordMarks.Digit) && tokens[index].Kind != TokenKind.Number)
            return index;
        var (end, words, digits, counted, last) = (index, 0, 0, true, -1);
        for (; end < tokens.Length; end++)
        {
            var gap = tokens[end].Before & ~(Separators.Space | Separators.Hyphen | Separators.Comma | Separators.Dot | Separators.Line | Separators.Bracket);
            if (end > index && (gap != 0 || (tokens[end].Before & Separators.Barrier) != 0))
                break;
            if (tokens[end].Kind == TokenKind.Number && tokens[end].Length <= 6)
            {
                (digits, counted) = (digits + tokens[end].Length, false);
                continue;
            }
            if (!tokens[end].Is(WordMarks.Digit) || !Words.TryGetValue(tokens[end].Key, out var value))
                break;
            words++;
            digits += value.Length;
            counted &= last < 0 || value[0] == last + 1;
            last = value[0];
        }
        return words >= FewestWords && digits >= FewestDigits && !counted ? end : index;
    }

    private static void AddDigits(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ViewBuffer view)
    {
        var times = 1;
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == TokenKind.Number)
            {
                view.Add(text[token.Start..token.End], token.Start);
                continue;
            }
            var value = Words[token.Key];
            if (value[0] == 'x')
            {
                times = value[1] - '0';
                continue;
            }
            for (; times > 0; times--)
                view.Add(value[0], token.Start);
            times = 1;
        }
    }

    // Chinese digits in a row inside a run, with ASCII digits joined before and after.
    private static int AddChineseDigits(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref int index, int copied, ViewBuffer view)
    {
        if (tokens[index].Kind is not (TokenKind.Han or TokenKind.Number))
            return copied;
        var last = index;
        while (last + 1 < tokens.Length && tokens[last + 1].Kind is TokenKind.Han or TokenKind.Number && tokens[last + 1].Before is Separators.None or Separators.Space or Separators.Hyphen)
            last++;
        var end = tokens[last].End;
        for (var i = Math.Max(tokens[index].Start, copied); i < end;)
        {
            var (stop, chinese, all, counted) = (i, 0, 0, true);
            for (; stop < end && (char.IsAsciiDigit(text[stop]) || ChineseDigits.Contains(text[stop]) || (text[stop] is ' ' or '-' && all > 0)); stop++)
            {
                if (text[stop] is ' ' or '-')
                    continue;
                all++;
                chinese += char.IsAsciiDigit(text[stop]) ? 0 : 1;
                counted &= all == 1 || Value(text[stop]) == Value(text[stop - 1]) + 1;
            }
            if (all < FewestDigits || chinese < FewestWords || counted)
            {
                i = Math.Max(stop, i + 1);
                continue;
            }
            view.Add(text[copied..i], copied);
            view.KeepOrigins();
            for (; i < stop; i++)
                if (text[i] is not (' ' or '-'))
                    view.Add(Value(text[i]), i);
            copied = stop;
        }
        index = last;
        return copied;
    }

    private static char Value(char c) => ChineseDigits.IndexOf(c) is >= 0 and var at ? ChineseValues[at] : c;

    // A local part, a sign for "@", labels and signs for "." between them, with at least one sign spelled.
    private static int EndOfAddress(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        if (tokens[index].Kind is not (TokenKind.Word or TokenKind.Number) || SignOf(text, tokens, index) != '\0')
            return index;
        var (end, ats, dots, spelled) = (index + 1, 0, 0, false);
        var lastDot = -1;
        for (var i = index; i + 1 < tokens.Length && i - index < 24;)
        {
            var sign = Joint(text, tokens, i, out var next, out var word);
            if (sign == '\0' || next >= tokens.Length || tokens[next].Kind is not (TokenKind.Word or TokenKind.Number) || (sign == '@' && (ats > 0 || (word && dots > 1))))
                break;
            ats += sign == '@' ? 1 : 0;
            dots += sign == '.' ? 1 : 0;
            spelled |= word;
            if (sign == '.')
                lastDot = next;
            i = next;
            end = next + 1;
        }
        var ended = lastDot >= 0 && lastDot < end && tokens[lastDot].Kind == TokenKind.Word && tokens[lastDot].Length is >= 2 and <= 6;
        return spelled && ended && (ats == 1 || IsTopLevel(text[tokens[lastDot].Start..tokens[lastDot].End])) ? lastDot + 1 : index;
    }

    // What joins two tokens: a sign as such, in brackets or with spaces, or the word for one.
    private static char Joint(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, out int next, out bool word)
    {
        (next, word) = (index + 1, false);
        var gap = text[tokens[index].End..tokens[index + 1].Start];
        if (gap.IsEmpty)
            return 'j';
        var bare = gap.Trim(" ()[]{}<>\"'");
        if (bare.Length == 1 && bare[0] is '@' or '.' or '_' or '-' or '+')
        {
            word = gap.Length > 1;
            return gap.Length == 1 || bare[0] is '@' || gap.ContainsAny("([{<") || (gap.Length == 3 && bare[0] == '.') ? bare[0] : '\0';
        }
        if (!bare.IsEmpty || SignOf(text, tokens, index + 1) is not (not '\0' and var sign) || index + 2 >= tokens.Length)
            return '\0';
        var after = text[tokens[index + 1].End..tokens[index + 2].Start];
        (next, word) = (index + 2, true);
        return after.Trim(" ()[]{}<>\"'").IsEmpty ? sign : '\0';
    }

    private static char SignOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        if (tokens[index].Kind == TokenKind.Word)
            return tokens[index].Is(WordMarks.Spelled) && Signs.TryGetValue(tokens[index].Key, out var sign) ? sign : '\0';
        return tokens[index].Kind != TokenKind.Han ? '\0' : text[tokens[index].Start..tokens[index].End] switch
        {
            "艾特" or "圈" or "小老鼠" => '@',
            "点" or "點" => '.',
            "下划线" => '_',
            "杠" or "横杠" => '-',
            _ => '\0',
        };
    }

    private static void AddAddress(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ViewBuffer view)
    {
        for (var i = 0; i < tokens.Length;)
        {
            view.Add(text[tokens[i].Start..tokens[i].End], tokens[i].Start);
            if (i + 1 >= tokens.Length)
                return;
            var sign = Joint(text, tokens, i, out var next, out _);
            if (sign != 'j')
                view.Add(sign, tokens[i].End);
            i = next;
        }
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label)
    {
        foreach (var one in (ReadOnlySpan<string>)["com", "net", "org", "edu", "gov", "io", "cn", "uk", "de", "info", "co", "fr", "es"])
            if (label.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static ulong Key(string word) => TokenList.KeyOf(word);
}
