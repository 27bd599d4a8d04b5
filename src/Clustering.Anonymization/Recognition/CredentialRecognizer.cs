using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>Passwords, keys and tokens that are told by name: "password: ...", "api_key=...", "my password is ...", 密码是 ... The value alone is replaced.</summary>
internal sealed class CredentialRecognizer : IPiiRecognizer
{
    private const int Shortest = 4;
    private const int ShortestToken = 8;
    private const int LongestLook = 256;
    private static readonly string[] Passwords = ["password", "passwd", "passcode", "passphrase", "pwd", "密码", "口令"];
    private static readonly string[] Tokens = ["token", "secret", "api key", "api-key", "api_key", "apikey", "access key", "access_key", "secret key", "secret_key", "bearer", "密钥", "令牌"];
    private static readonly SearchValues<string> English = Words(latin: true);
    private static readonly SearchValues<string> Chinese = Words(latin: false);

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        Recognize(view.Characters, English, spans);
        Recognize(view.Characters, Chinese, spans);
    }

    private static SearchValues<string> Words(bool latin) =>
        SearchValues.Create([.. Passwords.Concat(Tokens).Where(w => char.IsAscii(w[0]) == latin)], StringComparison.OrdinalIgnoreCase);

    private static void Recognize(ReadOnlySpan<char> text, SearchValues<string> words, PiiSpans spans)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(words);
            if (next < 0)
                return;
            at += next;
            var password = Longest(text, at, Passwords);
            var word = Math.Max(password, Longest(text, at, Tokens));
            var value = AfterSign(text, at + word, out var assigned);
            at += word;
            var look = value < 0 ? -1 : EndOfValue(text, value, LongestLook);
            if (look < 0 || !IsSecret(text[value..look], password > 0, assigned))
                continue;
            at = look - value < LongestLook ? look : Math.Max(look, EndOfValue(text, value, text.Length));
            spans.Add(value, at - value, PiiKind.Secret);
        }
    }

    private static int Longest(ReadOnlySpan<char> text, int at, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
            if (word.Length > longest && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                longest = word.Length;
        return longest;
    }

    // Where the value starts after "=", ":", "is", 是 or 为; -1 where no such sign follows.
    private static int AfterSign(ReadOnlySpan<char> text, int i, out bool assigned)
    {
        assigned = false;
        for (var most = i + 2; i < most && Characters.At(text, i) is ' ' or '"' or '\'';)
            i++;
        if (Characters.At(text, i) is ':' or '=')
        {
            assigned = true;
            for (var most = i + 5; i < most && Characters.At(text, i) is ':' or '=' or '>' or ' ' or '"' or '\'';)
                i++;
            return i;
        }
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

    // A password after a sign is anything but an everyday word; in a sentence, and for other keys, it has a digit and more length.
    private static bool IsSecret(ReadOnlySpan<char> value, bool password, bool assigned)
    {
        if (value.Length < (password ? Shortest : ShortestToken))
            return false;
        var mixed = value.ContainsAnyInRange('0', '9');
        return password && assigned ? mixed || !EverydayWords.Contains(value) : mixed;
    }
}
