namespace Clustering.Anonymization;

/// <summary>
/// Finds identifiers made of digits, number by number. What is surest comes first: addresses of machines, account numbers and national
/// schemes with their checks, phone numbers, codes that the words before tell of; last whatever is seven digits or longer.
/// </summary>
internal static class NumberScan
{
    private const WordMarks Telling = WordMarks.Document | WordMarks.Account | WordMarks.Bank | WordMarks.Identity | WordMarks.Secret | WordMarks.Phone;
    private const int FewestDigits = 5;
    private const int LongestPrefix = 16;
    private const int ShortestTold = 4;
    private const int LongestCode = 24;
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领港澳";

    /// <summary>Adds what it finds.</summary>
    public static void Run(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PiiSpans spans)
    {
        var floor = 0;
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Start >= floor && IsWorthReading(text, tokens, i))
                floor = Read(text, tokens, i, floor, spans);
    }

    // Most numbers in prose are short and stand alone.
    private static bool IsWorthReading(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        var token = tokens[index];
        var (digits, end) = (token.Length, token.End);
        for (var i = index + 1; digits < FewestDigits && i < tokens.Length && tokens[i].Kind == TokenKind.Number && tokens[i].Start - end <= 2; i++)
            (digits, end) = (digits + tokens[i].Length + 1, tokens[i].End);
        return digits >= FewestDigits || (token.Length >= ShortestTold && IsAfterTelling(text, tokens, index)) || (token.Before == Separators.None && token.Start > 0)
            || (token.End < text.Length && char.IsAsciiLetter(text[token.End])) || IsAfterCapitals(text, tokens, index);
    }

    // A word that tells a code, or Chinese, stands right before: only then a number of four digits is worth more than a look.
    private static bool IsAfterTelling(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index) =>
        (tokens[index].End < text.Length && text[tokens[index].End] is '年' or '-' or '/' or '.') || (TokenContext.Before(text, tokens, index, out _) & Telling) != 0;

    private static bool IsAfterCapitals(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index) =>
        index > 0 && tokens[index].Before is Separators.Space or Separators.Hyphen && tokens[index - 1].Casing == Casing.Upper
            && tokens[index - 1].Length is 2 or 3 && index + 1 < tokens.Length && tokens[index + 1].Casing == Casing.Upper;

    private static int Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, int floor, PiiSpans spans)
    {
        var digit = tokens[index].Start;
        var end = IpAddressText.EndV4(text, digit);
        if (end > digit)
            return Add(spans, digit, end, PiiKind.IpAddress);
        end = DateText.End(text, digit);
        if (end > digit)
            return ReadDate(text, tokens, index, floor, end, spans);
        end = Iban.End(text, digit);
        if (end > digit)
            return Add(spans, digit - 2, end, PiiKind.Iban);
        end = CardNumber.End(text, digit);
        if (end > digit)
            return Add(spans, digit, end, PiiKind.Card);
        end = EndOfPlate(text, digit, floor, spans);
        if (end > digit)
            return end;
        var context = TokenContext.Around(text, tokens, index);
        var told = (context & WordMarks.Phone) != 0 && (TokenContext.Before(text, tokens, index, out _) & WordMarks.Phone) != 0;
        if ((told || Characters.At(text, digit - 1) == '+') && PhoneNumber.Find(text, digit, floor, told, out var start, out end))
            return Add(spans, start, end, PiiKind.Phone);
        end = EndOfScheme(text, digit, floor, context, spans);
        if (end > digit)
            return end;
        if (PhoneNumber.Find(text, digit, floor, told, out start, out end))
            return Add(spans, start, end, PiiKind.Phone);
        end = EndOfTold(text, tokens, index, floor, spans);
        if (end > digit)
            return end;
        if (LongNumber.Find(text, digit, out start, out end))
            return Add(spans, Math.Max(start, floor), end, PiiKind.Number);
        return EndOfMixed(text, digit, floor, spans);
    }

    // A date is an identifier where the words near it speak of a birth, or tell it as a code.
    private static int ReadDate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, int floor, int end, PiiSpans spans)
    {
        var told = EndOfTold(text, tokens, index, floor, spans);
        if (told > tokens[index].Start)
            return told;
        var born = Characters.At(text, end) == '生' && Characters.At(text, end + 1) is not ('活' or '产' or '意' or '病' or '效');
        return born || (TokenContext.Around(text, tokens, index) & WordMarks.Birth) != 0 ? Add(spans, tokens[index].Start, end, PiiKind.BirthDate) : end;
    }

    private static int Add(PiiSpans spans, int start, int end, PiiKind kind, string? scheme = null)
    {
        spans.Add(start, end - start, kind, scheme);
        return end;
    }

    // The code may begin with letters: joined to the digits, or a group of up to four before them.
    private static int EndOfScheme(ReadOnlySpan<char> text, int digit, int floor, WordMarks context, PiiSpans spans)
    {
        var start = StartOfRun(text, digit, floor);
        if (!Characters.StartsAt(text, start))
            return digit;
        if (start > floor + 1 && text[start - 1] is ' ' or '-' && char.IsAsciiLetter(text[start - 2]))
        {
            var before = StartOfRun(text, start - 1, floor);
            if (start - 1 - before <= 4 && Characters.StartsAt(text, before) && (Lexicon.Shipped.MarksOf(text[before..(start - 1)]) & WordMarks.Function) == 0 && IdentifierSchemes.Find(text, before, context, out var whole) is { } joined && whole > digit
                && IsCode(text[before..whole], context, joined))
                return Add(spans, before, whole, joined.Kind, joined.Name);
        }
        return IdentifierSchemes.Find(text, start, context, out var end) is { } scheme && end > digit && IsCode(text[start..end], context, scheme)
            ? Add(spans, start, Characters.At(text, end) == ')' && text[start..end].Contains('(') ? end + 1 : end, scheme.Kind, scheme.Name) : digit;
    }

    // Plates are short: in lower case or in parts they need a word that tells them, or no space.
    private static bool IsCode(ReadOnlySpan<char> code, WordMarks context, IdentifierScheme scheme) =>
        scheme.Kind != PiiKind.Plate || (context & (WordMarks.Document | WordMarks.Account)) != 0 || !code.ContainsAnyInRange('a', 'z')
            || (scheme.Length >= 7 && !code.ContainsAnyInRange('A', 'Z'));

    private static int StartOfRun(ReadOnlySpan<char> text, int place, int floor)
    {
        var start = place;
        while (start > floor && place - start < LongestPrefix && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        return start;
    }

    // 京A·12345: a province, a letter without I and O, five characters, six for new energy.
    private static int EndOfPlate(ReadOnlySpan<char> text, int digit, int floor, PiiSpans spans)
    {
        var start = StartOfRun(text, digit, floor);
        if (start > floor + 1 && text[start - 1] is '·' or '.' or ' ' or '-' && char.IsAsciiLetter(text[start - 2]))
            start -= 2;
        if (start <= floor || !char.IsAsciiLetter(text[start]) || text[start] is 'I' or 'O' || !Provinces.Contains(text[start - 1]))
            return digit;
        var end = start + 1;
        if (Characters.At(text, end) is '·' or '.' or ' ' or '-')
            end++;
        var first = end;
        while (end < text.Length && end - first < 8 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end - first == 4 && Characters.At(text, end) is '学' or '警' or '港' or '澳')
            end++;
        return end - first is 5 or 6 && text[first..end].ContainsAnyInRange('0', '9') ? Add(spans, start - 1, end, PiiKind.Plate, "CN_PLATE") : digit;
    }

    // "order number 4711", "booking ref XK4J9P", 订单号...: letters and digits, four or more, right after the word.
    private static int EndOfTold(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, int floor, PiiSpans spans)
    {
        var first = index;
        while (first > 0 && tokens[first].Before == Separators.None && tokens[first - 1].Kind == TokenKind.Word && tokens[first - 1].Start >= floor)
            first--;
        while (first > 0 && tokens[first].Before is Separators.Hyphen && tokens[first - 1].Casing == Casing.Upper && tokens[first - 1].Start >= floor)
            first--;
        var (start, end) = (tokens[first].Start, tokens[index].End);
        while (end < text.Length && end - start < LongestCode && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '/' && !Characters.EndsAt(text, end + 1) && char.IsAscii(text[end + 1]))))
            end++;
        var marks = TokenContext.Before(text, tokens, first, out var direct);
        var kind = (marks & (WordMarks.Document)) != 0 ? PiiKind.Document
            : (marks & (WordMarks.Account | WordMarks.Bank)) != 0 ? PiiKind.Account
            : (marks & WordMarks.Identity) != 0 ? PiiKind.NationalId
            : (marks & WordMarks.Secret) != 0 ? PiiKind.Secret : null;
        if (kind is null || end - start < ShortestTold || !Characters.EndsAt(text, end) || (end - start < FewestDigits + 1 && text[start..end].ContainsAnyInRange('a', 'z')))
            return tokens[index].Start;
        var chinese = tokens[first].Start > 0 && Characters.IsHan(text[tokens[first].Start - 1]) || (first > 0 && tokens[first - 1].Kind == TokenKind.Han);
        var mixed = text[start..end].ContainsAnyInRange('A', 'Z') || text[start..end].ContainsAnyInRange('a', 'z');
        return direct || mixed && !chinese || (chinese && end - start >= FewestDigits) || end - start > FewestDigits ? Add(spans, start, end, kind) : tokens[index].Start;
    }

    // Letters and digits mixed, six digits or more among eight characters or more: parts of no word, so a code.
    private static int EndOfMixed(ReadOnlySpan<char> text, int digit, int floor, PiiSpans spans)
    {
        var start = StartOfRun(text, digit, floor);
        var (end, digits, lower) = (start, 0, 0);
        for (; end < text.Length && end - start <= LongestCode && char.IsAsciiLetterOrDigit(text[end]); end++)
        {
            digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
            lower += char.IsAsciiLetterLower(text[end]) ? 1 : 0;
        }
        return digits >= 6 && digits < end - start && end - start is >= 8 and <= LongestCode && lower <= 3 && Characters.StartsAt(text, start) && Characters.EndsAt(text, end)
            ? Add(spans, start, end, PiiKind.Number) : digit;
    }
}
