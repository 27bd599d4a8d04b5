using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>Keys and tokens that show what they are by their prefix and length, and JSON web tokens (eyJ.x.y).</summary>
internal sealed class SecretRecognizer : IPiiRecognizer
{
    // How far a token is looked at before it is taken whole; the longest header of a web token.
    private const int LongestLook = 512;

    // Prefix and the fewest characters after it.
    private static readonly (string Prefix, int Fewest)[] Shapes =
    [
        ("AKIA", 16), ("ASIA", 16), ("ghp_", 20), ("gho_", 20), ("ghu_", 20), ("ghs_", 20), ("ghr_", 20), ("github_pat_", 20), ("glpat-", 16),
        ("xoxa-", 10), ("xoxb-", 10), ("xoxp-", 10), ("xoxr-", 10), ("xoxs-", 10), ("sk-", 16), ("sk_live_", 16), ("sk_test_", 16),
        ("rk_live_", 16), ("AIza", 30), ("npm_", 30), ("hf_", 30), ("eyJ", 10),
    ];

    private static readonly SearchValues<string> Prefixes = SearchValues.Create([.. Shapes.Select(s => s.Prefix)], StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        var text = view.Characters;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Prefixes);
            if (next < 0)
                return;
            at += next;
            var end = Characters.StartsAt(text, at) ? EndOfSecret(text, at) : at;
            if (end > at)
                spans.Add(at, end - at, PiiKind.Secret);
            at = Math.Max(end, at + 1);
        }
    }

    private static int EndOfSecret(ReadOnlySpan<char> text, int start)
    {
        foreach (var (prefix, fewest) in Shapes)
        {
            if (!text[start..].StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (prefix == "eyJ")
                return EndOfWebToken(text, start);
            var look = EndOfToken(text, start + prefix.Length, LongestLook);
            var body = text[(start + prefix.Length)..look];
            if (body.Length >= fewest && (body.ContainsAnyInRange('0', '9') || prefix != "sk-"))
                return EndOfToken(text, look, text.Length);
        }
        return start;
    }

    private static int EndOfWebToken(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfToken(text, start, LongestLook);
        for (var parts = 1; parts < 5 && Characters.At(text, end) == '.'; parts++)
        {
            var part = EndOfToken(text, end + 1, text.Length);
            if (part == end + 1)
                return parts > 1 ? end : start;
            end = part;
        }
        return text[start..end].Contains('.') ? end : start;
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int start, int most)
    {
        for (var limit = Math.Min((long)start + most, text.Length); start < limit && (char.IsAsciiLetterOrDigit(text[start]) || text[start] is '_' or '-');)
            start++;
        return start;
    }
}
