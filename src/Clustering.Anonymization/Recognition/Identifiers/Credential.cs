namespace Clustering.Anonymization;

/// <summary>Passwords, keys and tokens that are told by name: "password: ...", "api_key=...", "my password is ...", 密码是 ... The value alone is replaced.</summary>
internal static class Credential
{
    private const int Shortest = 4;
    private const int ShortestToken = 8;
    private const int LongestLook = 256;

    /// <summary>Finds the value after a word that tells one.</summary>
    /// <param name="text">The view.</param>
    /// <param name="word">The word: password, token, key, 密码 ...</param>
    /// <param name="after">The place after it.</param>
    /// <param name="start">The first character of the value.</param>
    /// <param name="end">The place after it.</param>
    public static bool Find(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int after, out int start, out int end)
    {
        start = AfterSign(text, after, out var assigned);
        end = start < 0 ? -1 : EndOfValue(text, start, LongestLook);
        if (end < 0 || !IsSecret(text[start..end], IsPassword(word), assigned))
            return false;
        if (end - start >= LongestLook)
            end = Math.Max(end, EndOfValue(text, start, text.Length));
        return true;
    }

    private static bool IsPassword(ReadOnlySpan<char> word) =>
        word[0] is 'p' or 'P' or 'o' or 'O' or 'c' or 'C' || word is "密码" or "口令" or "验证码" or "提取码" or "授权码";

    // Where the value starts after "=", ":", "is", 是 or 为; -1 where no such sign follows.
    private static int AfterSign(ReadOnlySpan<char> text, int i, out bool assigned)
    {
        assigned = false;
        if (i > 0 && Characters.IsHan(text[i - 1]) && AfterChinese(text, i) is > 0 and var told)
        {
            assigned = text[i..told].Contains(':');
            return told;
        }
        for (var most = i + 2; i < most && Characters.At(text, i) is ' ' or '"' or '\'';)
            i++;
        if (Characters.At(text, i) is ':' or '=')
        {
            assigned = true;
            for (var most = i + 5; i < most && Characters.At(text, i) is ':' or '=' or '>' or ' ' or '"' or '\'';)
                i++;
            return i;
        }
        if (Characters.At(text, i) == '(')
            return i + 1;
        if (Characters.At(text, i) is '是' or '为')
            i++;
        else if (i > 0 && text[i - 1] == ' ' && i <= text.Length && text[i..].StartsWith("is ", StringComparison.OrdinalIgnoreCase))
            i += 3;
        else
            return -1;
        for (var most = i + 3; i < most && Characters.At(text, i) is ' ' or '"' or '\'' or ':';)
            i++;
        return i;
    }

    // 密码2580, 密码还是abc123, 密码改成: what stands between is a few characters.
    private static int AfterChinese(ReadOnlySpan<char> text, int i)
    {
        for (var most = i + 6; i < most && i < text.Length && "还就改成设为是了统一都: ".Contains(text[i]);)
            i++;
        return i < text.Length && char.IsAsciiLetterOrDigit(text[i]) ? i : 0;
    }

    private static int EndOfValue(ReadOnlySpan<char> text, int start, int most)
    {
        var end = start;
        while (end < text.Length && end - start < most && text[end] is > ' ' and < '\u007F' && text[end] is not ('"' or '\'' or ',' or ';' or '(' or ')' or '<' or '>' or '`' or '{' or '}' or '[' or ']'))
            end++;
        if (Characters.At(text, end) is '(' or '[')
            return -1;
        while (end > start && text[end - 1] == '.')
            end--;
        return end;
    }

    // A password after a sign is anything but a word; in a sentence, and for other keys, it has a digit and more length.
    private static bool IsSecret(ReadOnlySpan<char> value, bool password, bool assigned)
    {
        if (value.Length < (password ? Shortest : ShortestToken))
            return false;
        var mixed = value.ContainsAnyInRange('0', '9');
        return password && assigned ? mixed || (Lexicon.Shipped.MarksOf(value) & WordMarks.Everyday) == 0 : mixed;
    }
}
