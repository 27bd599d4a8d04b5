namespace Clustering.Anonymization;

/// <summary>Keys and certificates in PEM blocks (RFC 7468), from "-----BEGIN" to the end of the "-----END" line; a block cut short reaches to the last of its lines.</summary>
internal static class PemBlock
{
    private const string Begin = "-----BEGIN ";
    private const string Ending = "-----END ";

    /// <summary>Where the block that starts at a hyphen ends; the place itself where none starts.</summary>
    public static int End(ReadOnlySpan<char> text, int start) => text[start..].StartsWith(Begin) ? EndOfBlock(text, start + Begin.Length) : start;

    private static int EndOfBlock(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '+' or '_' or '/' or '=' or '-' or ' ' or '\n' or '\r' or '\t' or ':' or ',' or '\\'))
            end++;
        var mark = text[start..end].IndexOf(Ending);
        if (mark < 0)
            return end;
        mark += start + Ending.Length;
        var dashes = text[mark..end].IndexOf("-----");
        return dashes < 0 ? mark : mark + dashes + 5;
    }
}
