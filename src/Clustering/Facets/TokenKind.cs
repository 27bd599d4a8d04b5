namespace Clustering.Facets;

/// <summary>What a token of text is.</summary>
internal enum TokenKind
{
    /// <summary>Letters of any alphabet but Han, with inner apostrophes and hyphens.</summary>
    Word,

    /// <summary>A maximal run of Han characters.</summary>
    Han,

    /// <summary>Decimal digits, with inner points and commas.</summary>
    Number,

    /// <summary>What redaction left, for example <c>[EMAIL]</c> or <c>[PERSON_1]</c>.</summary>
    Placeholder,

    /// <summary>One emoji with its modifiers, one flag, or one other symbol.</summary>
    Symbol,

    /// <summary>A run of one and the same punctuation mark.</summary>
    Punctuation,
}
