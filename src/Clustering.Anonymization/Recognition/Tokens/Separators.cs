namespace Clustering.Anonymization;

/// <summary>What stands between two words, all of it together.</summary>
[Flags]
internal enum Separators : ushort
{
    /// <summary>Nothing: the words touch.</summary>
    None = 0,

    /// <summary>A space or tab.</summary>
    Space = 1,

    /// <summary>The end of a line.</summary>
    Line = 2,

    /// <summary>A comma, an enumeration comma or a semicolon.</summary>
    Comma = 4,

    /// <summary>A full stop of Latin script, which may also end a title or an initial.</summary>
    Dot = 8,

    /// <summary>Another end of a sentence.</summary>
    End = 16,

    /// <summary>A colon.</summary>
    Colon = 32,

    /// <summary>A quotation mark.</summary>
    Quote = 64,

    /// <summary>A bracket, bullet or dash.</summary>
    Bracket = 128,

    /// <summary>A hyphen, or the dot between the parts of a foreign name in Chinese.</summary>
    Hyphen = 256,

    /// <summary>An apostrophe.</summary>
    Apostrophe = 512,

    /// <summary>An at sign.</summary>
    At = 1024,

    /// <summary>Something already redacted.</summary>
    Barrier = 2048,

    /// <summary>Any other sign; words near them are often no prose.</summary>
    Symbol = 4096,

    /// <summary>The beginning or end of the text.</summary>
    Edge = 8192,

    /// <summary>What ends a sentence, or makes the next word begin one.</summary>
    Break = Line | Dot | End | Colon | Quote | Bracket | Edge,
}
