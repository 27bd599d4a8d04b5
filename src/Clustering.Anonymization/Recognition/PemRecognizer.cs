namespace Clustering.Anonymization;

/// <summary>Keys and certificates in PEM blocks (RFC 7468), from "-----BEGIN" to the end of the "-----END" line; a block cut short reaches to the last of its lines.</summary>
internal sealed class PemRecognizer : IPiiRecognizer
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        var text = view.Characters;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOf(Begin);
            if (next < 0)
                return;
            at += next;
            var end = EndOfBlock(text, at + Begin.Length);
            spans.Add(at, end - at, PiiKind.Secret);
            at = end;
        }
    }

    private static int EndOfBlock(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '+' or '_' or '/' or '=' or '-' or ' ' or '\n' or '\r' or '\t' or ':' or ',' or '\\'))
            end++;
        var mark = text[start..end].IndexOf(End);
        if (mark < 0)
            return end;
        mark += start + End.Length;
        var dashes = text[mark..end].IndexOf("-----");
        return dashes < 0 ? mark : mark + dashes + 5;
    }
}
