namespace Clustering.Facets;

/// <summary>Folds text for lookups: lower case, curly apostrophes straight, full-width forms narrow. One character stays one character.</summary>
internal static class TextFolding
{
    internal static char Fold(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        '\u2018' or '\u2019' or '\u02BC' or '\uFF07' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' => '-',
        '\u3000' or '\u00A0' => ' ',
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Folds into a buffer that is at least as long; gives the length.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        for (var i = 0; i < text.Length; i++)
            buffer[i] = Fold(text[i]);
        return text.Length;
    }
}
