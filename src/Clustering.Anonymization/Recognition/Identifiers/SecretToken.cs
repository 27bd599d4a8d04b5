using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>
/// Long tokens: keys that show what they are by prefix and length, JSON web tokens (eyJ.x.y), addresses of crypto currencies, and others of
/// 20 characters or more whose letters and digits alternate and whose Shannon entropy is 3.5 bits a character or more.
/// </summary>
internal static class SecretToken
{
    /// <summary>The fewest characters of a token that is looked at.</summary>
    public const int Shortest = 14;

    private const int ShortestRandom = 20;
    private const int FewestChanges = 4;
    private const double LeastEntropy = 3.5;

    // How far a token is measured.
    private const int LongestLook = 512;

    // Prefix and the fewest characters after it.
    private static readonly (string Prefix, int Fewest)[] Shapes =
    [
        ("AKIA", 16), ("ASIA", 16), ("ghp_", 20), ("gho_", 20), ("ghu_", 20), ("ghs_", 20), ("ghr_", 20), ("github_pat_", 20), ("glpat-", 16),
        ("xoxa-", 10), ("xoxb-", 10), ("xoxp-", 10), ("xoxr-", 10), ("xoxs-", 10), ("sk-", 16), ("sk_live_", 16), ("sk_test_", 16), ("pk_live_", 16),
        ("rk_live_", 16), ("AIza", 30), ("ya29.", 20), ("npm_", 30), ("hf_", 30), ("whsec_", 20), ("SG.", 20), ("dop_v1_", 30), ("shpat_", 20), ("eyJ", 10),
    ];

    private static readonly SearchValues<char> Inside = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=");

    /// <summary>Finds the long tokens of a view.</summary>
    public static void Find(ReadOnlySpan<char> text, PiiSpans spans)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Inside);
            if (next < 0)
                return;
            var start = at + next;
            var length = text[start..].IndexOfAnyExcept(Inside);
            at = length < 0 ? text.Length : start + length;
            if (at - start >= Shortest)
                at = Math.Max(at, AddToken(text, start, at, spans));
        }
    }

    private static int AddToken(ReadOnlySpan<char> text, int start, int end, PiiSpans spans)
    {
        while (start < end && !char.IsAsciiLetterOrDigit(text[start]))
            start++;
        if (!Characters.StartsAt(text, start))
            return end;
        var last = start;
        while (last < end && char.IsAsciiLetterOrDigit(text[last]))
            last++;
        if (CryptoAddress.IsAddress(text[start..last]) && Characters.EndsAt(text, last))
            return Add(start, last, PiiKind.Crypto, spans);
        var known = EndOfKnown(text, start, end);
        if (known > start)
            return Add(start, known, PiiKind.Secret, spans);
        return end - start >= ShortestRandom && IsRandom(text[start..end]) ? Add(start, end, PiiKind.Secret, spans) : end;
    }

    private static int Add(int start, int end, PiiKind kind, PiiSpans spans)
    {
        spans.Add(start, end - start, kind);
        return end;
    }

    private static int EndOfKnown(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var (prefix, fewest) in Shapes)
        {
            if (!text[start..].StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (prefix == "eyJ")
                return EndOfWebToken(text, start, end);
            var stop = prefix.Contains('.') ? EndOfToken(text, start + prefix.Length) : end;
            while (stop > start && text[stop - 1] is '-' or '_' or '+' or '/' or '=')
                stop--;
            var body = stop - start - prefix.Length;
            if (body >= fewest && (prefix != "sk-" || text[start..stop].ContainsAnyInRange('0', '9')))
                return stop;
        }
        return start;
    }

    private static int EndOfWebToken(ReadOnlySpan<char> text, int start, int end)
    {
        var parts = 0;
        while (parts < 4 && Characters.At(text, end) == '.' && Inside.Contains(Characters.At(text, end + 1)))
        {
            end = EndOfToken(text, end + 1);
            parts++;
        }
        return parts > 0 ? end : start;
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAnyExcept(Inside);
        return length < 0 ? text.Length : start + length;
    }

    // Changes between letters and digits or of case tell keys from words and names of files; entropy tells them from patterns.
    private static bool IsRandom(ReadOnlySpan<char> token)
    {
        token = token[..Math.Min(token.Length, LongestLook)];
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        var (changes, digits, letters, parts, before) = (0, 0, 0, 0, 0);
        foreach (var c in token)
        {
            counts[c]++;
            var kind = char.IsAsciiDigit(c) ? 1 : char.IsAsciiLetterLower(c) ? 2 : char.IsAsciiLetterUpper(c) ? 3 : 0;
            digits += kind == 1 ? 1 : 0;
            letters += kind >= 2 ? 1 : 0;
            parts += kind == 0 ? 1 : 0;
            changes += kind != before && (kind == 1 || before == 1) && kind != 0 && before != 0 ? 1 : 0;
            before = kind;
        }
        if (digits < 3 || letters < 3 || changes < FewestChanges || changes < token.Length / 10 || parts > token.Length / 5)
            return false;
        var entropy = 0.0;
        foreach (var count in counts)
            entropy -= count == 0 ? 0 : (double)count / token.Length * Math.Log2((double)count / token.Length);
        return entropy >= LeastEntropy || token.Length >= 32;
    }
}
