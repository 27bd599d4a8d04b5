namespace Clustering.Facets;

/// <summary>A token as it stands in the text, not lower-cased.</summary>
internal readonly ref struct Token
{
    internal Token(TokenKind kind, ReadOnlySpan<char> text, int start)
    {
        Kind = kind;
        Text = text;
        Start = start;
    }

    internal TokenKind Kind { get; }

    internal ReadOnlySpan<char> Text { get; }

    /// <summary>Where it begins, in UTF-16 code units.</summary>
    internal int Start { get; }
}
