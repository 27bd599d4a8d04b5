namespace Clustering.Anonymization;

/// <summary>User names: @name and u/name, discord's name#1234, and what is told as one: "username: ...", "my insta is ...", 微信号 ..., QQ ...</summary>
internal static class Handle
{
    private const int Shortest = 3;
    private const int ShortestMention = 2;
    private const int Longest = 32;
    private const int ShortestPlain = 6;

    /// <summary>Finds the mention that begins at an at sign. Everyday words are none.</summary>
    public static bool FindMention(ReadOnlySpan<char> text, int at, out int end)
    {
        end = EndOfName(text, at + 1);
        while (end > at + 1 && text[end - 1] is '.' or '-')
            end--;
        var name = text[(at + 1)..end];
        return name.Length is >= ShortestMention and <= Longest && Characters.StartsAt(text, at) && Characters.At(text, at - 1) is not ('@' or '.' or '/')
            && Characters.At(text, end) is not ('/' or '@' or '(' or '=') && name.ContainsAnyExceptInRange('0', '9')
            && (Lexicon.Shipped.MarksOf(name) & WordMarks.Word) == 0;
    }

    /// <summary>Finds the name that follows a word which tells one, with ":", "=", "is" or 是 between, or nothing where it is written as only user names are.</summary>
    /// <param name="text">The view.</param>
    /// <param name="from">The place after the word.</param>
    /// <param name="bare">Whether digits alone may be one, as after the words for WeChat and QQ.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The place after it.</param>
    public static bool FindTold(ReadOnlySpan<char> text, int from, bool bare, out int start, out int end)
    {
        start = AfterSign(text, from, out var signed);
        end = start;
        if (start >= text.Length || !char.IsAsciiLetterOrDigit(text[start]))
            return false;
        end = EndOfName(text, start);
        if (Characters.At(text, end) == '#' && char.IsAsciiDigit(Characters.At(text, end + 1)))
            for (end++; char.IsAsciiDigit(Characters.At(text, end));)
                end++;
        while (end > start && text[end - 1] is '.' or '-')
            end--;
        var name = text[start..end];
        var plain = !(name.ContainsAnyInRange('0', '9') || name.ContainsAny("_.")) || !(bare || name.ContainsAnyInRange('a', 'z'));
        return name.Length is >= Shortest and <= Longest && Lexicon.Shipped.MarksOf(name) is var marks && (marks & WordMarks.Word) == 0
            && (signed || !plain || (name.Length >= ShortestPlain && marks == WordMarks.None && Characters.IsHan(text[start - 1])));
    }

    private static int AfterSign(ReadOnlySpan<char> text, int i, out bool signed)
    {
        signed = false;
        for (var most = i + 8; i < most && i < text.Length; i++)
        {
            if (text[i] is ':' or '=' or '是' or '为')
                signed = true;
            else if (text[i] == 'i' && text[i..].StartsWith("is ", StringComparison.Ordinal) && text[i - 1] == ' ')
                (signed, i) = (true, i + 2);
            else if (text[i] is not (' ' or '号' or '@' or '"' or '\'' or '叫' or '搜'))
                break;
        }
        return i;
    }

    private static int EndOfName(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= Longest && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-'))
            end++;
        return end;
    }
}
