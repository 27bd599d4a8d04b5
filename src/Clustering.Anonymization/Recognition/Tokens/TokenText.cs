namespace Clustering.Anonymization;

/// <summary>A view and its tokens, read by token. Places outside are no tokens of any kind.</summary>
internal readonly ref struct TokenText(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private const char LatinEnd = '\u0100';
    private const char CaseBit = ' ';

    /// <summary>The view.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Its tokens.</summary>
    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    /// <summary>The characters of a word; none where there is no word.</summary>
    public ReadOnlySpan<char> WordAt(int index) =>
        index >= 0 && index < Tokens.Length && Tokens[index].Kind == TokenKind.Word ? Text[Tokens[index].Start..Tokens[index].End] : [];

    /// <summary>Whether a word stands there and is one of these, in any casing.</summary>
    public bool Is(int index, params ReadOnlySpan<string> any)
    {
        var word = WordAt(index);
        if (word.IsEmpty)
            return false;
        var first = word[0] < LatinEnd ? word[0] | CaseBit : word[0];
        foreach (var candidate in any)
            if (word.Length == candidate.Length && candidate[0] == first && word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
