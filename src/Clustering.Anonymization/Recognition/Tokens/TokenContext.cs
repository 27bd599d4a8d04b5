namespace Clustering.Anonymization;

/// <summary>What the words near a token say of it.</summary>
internal static class TokenContext
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 5;
    private const int MostFillers = 4;

    /// <summary>The marks of the words near, and of the Chinese ones right before; none from beyond two ends of lines.</summary>
    public static WordMarks Around(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        var marks = WordMarks.None;
        for (var (i, lines) = (index, 0); i > 0 && index - i < WordsBefore; i--)
        {
            lines += (tokens[i].Before & Separators.Line) != 0 ? 1 : 0;
            if (lines > 1)
                break;
            marks |= MarksOf(text, tokens[i - 1]);
        }
        for (var i = index + 1; i < tokens.Length && i - index <= WordsAfter && (tokens[i].Before & Separators.Line) == 0; i++)
            marks |= tokens[i].Marks;
        return marks;
    }

    /// <summary>The marks of the word before, fillers such as "number is" and "#" skipped; only of a word that tells what follows it.</summary>
    /// <param name="text">The view.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="index">The token that is told of.</param>
    /// <param name="direct">Whether a filler, a colon or a number sign stands between, so that the word surely speaks of this token.</param>
    public static WordMarks Before(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, out bool direct)
    {
        direct = false;
        for (var i = index; i > 0 && index - i <= MostFillers; i--)
        {
            var gap = tokens[i].Before;
            if ((gap & (Separators.Line | Separators.End | Separators.Comma | Separators.Barrier)) != 0)
                return WordMarks.None;
            direct |= (gap & (Separators.Colon | Separators.Bracket)) != 0;
            var word = text[tokens[i - 1].Start..tokens[i - 1].End];
            if (!IsFiller(word))
                return MarksOf(text, tokens[i - 1]);
            direct = true;
        }
        return WordMarks.None;
    }

    private static WordMarks MarksOf(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Han ? ChineseCues.MarksIn(text[token.Start..token.End]) : token.Marks;

    private static bool IsFiller(ReadOnlySpan<char> word)
    {
        if (word.Length > 6)
            return false;
        foreach (var filler in (ReadOnlySpan<string>)["number", "no", "num", "nr", "id", "code", "is", "was", "it", "its", "s", "my", "the", "as", "at", "on", "me", "us", "him", "her", "them"])
            if (word.Equals(filler, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
