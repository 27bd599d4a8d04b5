namespace Clustering.Anonymization;

/// <summary>Finds what only the words around it tell: passwords and keys, user names, dates of birth, ages.</summary>
internal static class ToldScan
{
    private const int DateReach = 6;
    private const WordMarks Telling = WordMarks.Secret | WordMarks.Handle | WordMarks.Birth;

    /// <summary>Adds what it finds.</summary>
    public static void Run(ReadOnlySpan<char> text, TokenList list, PiiSpans spans)
    {
        var tokens = list.All;
        var floor = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Start < floor)
                continue;
            if (tokens[i].Is(Telling) || IsBirthInInitials(text, tokens, i))
                floor = ReadTold(text, tokens, i, spans);
            else if (tokens[i].Kind == TokenKind.Number && tokens[i].Length <= 3)
                AddAge(text, tokens, i, spans);
            else if (tokens[i].Is(WordMarks.Age) && Ages.StartInWords(new TokenText(text, tokens), i) is >= 0 and var first)
                spans.Add(tokens[first].Start, tokens[i].End - tokens[first].Start, PiiKind.Age);
        }
    }

    // Reads what follows a word that tells it; the place to go on from.
    private static int ReadTold(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, PiiSpans spans)
    {
        var token = tokens[index];
        var word = text[token.Start..token.End];
        if (token.Is(WordMarks.Secret) && !IsBareKey(text, tokens, index) && Credential.Find(text, word, token.End, out var start, out var end))
        {
            spans.Add(start, end - start, PiiKind.Secret);
            return end;
        }
        var bare = word.Length == 2 || word.Equals("wechat", StringComparison.OrdinalIgnoreCase) || word.Equals("weixin", StringComparison.OrdinalIgnoreCase);
        if (token.Is(WordMarks.Handle) && Handle.FindTold(text, token.End, bare, out start, out end))
            spans.Add(start, end - start, PiiKind.Handle);
        if (token.Is(WordMarks.Birth) || !token.Is(Telling))
            AddBirthDate(tokens, index, spans);
        return token.End;
    }

    // The last letter of D.O.B.
    private static bool IsBirthInInitials(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index) =>
        index > 1 && tokens[index].Length == 1 && tokens[index].Before == Separators.Dot && text[tokens[index - 2].Start..tokens[index].End].Equals("d.o.b", StringComparison.OrdinalIgnoreCase);

    // "key" alone is any key; an API key or access_key is one.
    private static bool IsBareKey(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        if (!text[tokens[index].Start..tokens[index].End].Equals("key", StringComparison.OrdinalIgnoreCase))
            return false;
        var before = index > 0 && tokens[index].Start - tokens[index - 1].End <= 1 ? text[tokens[index - 1].Start..tokens[index - 1].End] : [];
        foreach (var word in (ReadOnlySpan<string>)["api", "access", "secret", "private", "encryption", "auth", "account", "license"])
            if (before.Equals(word, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    // "born on 3 March 1990", "DOB: March 3rd, 1990", "born in 1985": from the first number or month to the last in a row.
    private static void AddBirthDate(ReadOnlySpan<Token> tokens, int index, PiiSpans spans)
    {
        var (first, last) = (-1, -1);
        for (var i = index + 1; i < tokens.Length && i - Math.Max(index, last) <= DateReach; i++)
        {
            var part = tokens[i].Is(WordMarks.Calendar) && tokens[i].Length >= 3 || (tokens[i].Kind == TokenKind.Number && tokens[i].Length is 1 or 2 or 4);
            if (part)
                (first, last) = (first < 0 ? i : first, i);
            else if ((first >= 0 && tokens[i].Before != Separators.None && tokens[i].Length != 2) || (tokens[i].Before & (Separators.End | Separators.Line | Separators.At | Separators.Barrier)) != 0)
                break;
        }
        if (first < 0 || (first == last && (tokens[first].Kind != TokenKind.Number || tokens[first].Length != 4)))
            return;
        spans.Add(tokens[first].Start, tokens[last].End - tokens[first].Start, PiiKind.BirthDate);
    }

    private static void AddAge(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, PiiSpans spans)
    {
        var token = tokens[index];
        var value = CheckDigits.Value(text[token.Start..token.End]);
        if (value is >= 1 and <= 120 && Characters.At(text, token.Start - 1) is not ('.' or '$' or '/' or '#') && Ages.Find(new TokenText(text, tokens), index, value, out var end))
            spans.Add(token.Start, end - token.Start, PiiKind.Age);
    }
}
