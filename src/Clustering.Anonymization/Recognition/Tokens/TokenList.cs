namespace Clustering.Anonymization;

/// <summary>
/// Cuts a view into tokens in one pass and looks each word up on the way. Used again from message to message on one thread; holds places, no text.
/// </summary>
internal sealed class TokenList
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private Token[] _tokens = new Token[256];

    /// <summary>How many tokens.</summary>
    public int Count { get; private set; }

    /// <summary>All that the lexicon says of any word.</summary>
    public WordMarks Seen { get; private set; }

    /// <summary>Whether there is a Chinese character.</summary>
    public bool HasHan { get; private set; }

    /// <summary>Whether there is a digit.</summary>
    public bool HasDigit { get; private set; }

    /// <summary>Whether there is a word of fourteen characters or more, hyphens and underscores included, with a digit or a change of case in it.</summary>
    public bool HasLong { get; private set; }

    /// <summary>Whether single characters stand apart, five or more in a row.</summary>
    public bool HasSpaced { get; private set; }

    /// <summary>Whether a sign of the net or three digits in a row are spelled out.</summary>
    public bool HasSpelled { get; private set; }

    /// <summary>Whether a line ends beside a digit or an at sign.</summary>
    public bool HasBroken { get; private set; }

    /// <summary>The tokens in order.</summary>
    public ReadOnlySpan<Token> All => _tokens.AsSpan(0, Count);

    /// <summary>The key of a word: FNV-1a over its letters in lower case without accents.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = Basis;
        foreach (var c in word)
            key = (key ^ CharacterTable.Fold(c)) * Prime;
        return key;
    }

    /// <summary>Cuts a view.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        (Count, Seen, HasHan, HasDigit) = (0, WordMarks.None, false, false);
        (HasLong, HasSpaced, HasSpelled, HasBroken) = (false, false, false, false);
        var lexicon = Lexicon.Shipped;
        var before = Separators.Edge;
        for (var i = 0; i < text.Length;)
        {
            switch (CharacterTable.Class(text[i]))
            {
                case CharacterClass.Letter:
                    i = AddWord(text, i, before, lexicon);
                    break;
                case CharacterClass.Digit:
                    i = AddRun(text, i, before, CharacterClass.Digit, TokenKind.Number);
                    HasDigit = true;
                    break;
                case CharacterClass.Han:
                    i = AddRun(text, i, before, CharacterClass.Han, TokenKind.Han);
                    HasHan = true;
                    break;
                case CharacterClass.Other:
                    i = AddRun(text, i, before, CharacterClass.Other, TokenKind.Other);
                    break;
                default:
                    before |= CharacterTable.Separator(text[i++]);
                    continue;
            }
            before = Separators.None;
        }
        LookForEvasion(text);
    }

    // Signs of what the derived views undo. They may see too much, never too little.
    private void LookForEvasion(ReadOnlySpan<char> text)
    {
        var (singles, runStart, odd, signs, digitWords) = (0, 0, false, false, 0);
        for (var i = 0; i < Count; i++)
        {
            ref readonly var token = ref _tokens[i];
            var joined = i > 0 && token.Start - _tokens[i - 1].End <= 1 && (token.Before & ~Separators.Hyphen) == 0 | (token.Start > 0 && text[token.Start - 1] is '_' or '+' or '/' or '=');
            runStart = joined ? runStart : token.Start;
            odd = (joined && odd) || token.Kind == TokenKind.Number || token.Casing == Casing.Mixed || (token.Length >= 12 && token.Marks == WordMarks.None);
            HasLong |= odd && token.End - runStart >= SecretToken.Shortest;
            singles = token.Length <= 2 && (token.Length == 1 || token.Kind == TokenKind.Number) && token.Kind is TokenKind.Word or TokenKind.Number ? singles + 1 : 0;
            HasSpaced |= singles >= 5;
            digitWords = token.Is(WordMarks.Digit) ? digitWords + 1 : token.Kind == TokenKind.Number ? digitWords : 0;
            HasSpelled |= digitWords >= 3 || (token.Is(WordMarks.Spelled) && (token.Length > 2 || (token.Before & Separators.Bracket) != 0)) || (token.Kind == TokenKind.Han && IsSpelled(text, token));
            HasBroken |= i > 0 && (token.Before & Separators.Line) != 0 && IsOddWord(text, _tokens[i - 1].End - 1, -1) | IsOddWord(text, token.Start, 1);
            signs |= (token.Before & Separators.At) != 0;
        }
        HasSpelled |= signs;
    }

    // Whether a word beside a line break has a digit, a sign of the net or a capital inside.
    private static bool IsOddWord(ReadOnlySpan<char> text, int at, int step)
    {
        for (var most = 32; most > 0 && at >= 0 && at < text.Length && text[at] > ' '; most--, at += step)
            if (char.IsAsciiDigit(text[at]) || text[at] is '@' or '/' || (char.IsAsciiLetterUpper(text[at]) && step < 0))
                return true;
        return false;
    }

    // Chinese for dot or at, or several digits in a row.
    private static bool IsSpelled(ReadOnlySpan<char> text, Token token)
    {
        if (token.Length <= 2 && text[token.Start] is '点' or '點' or '艾' or '圈')
            return true;
        var row = 0;
        foreach (var c in text[token.Start..token.End])
        {
            row = HanTable.IsDigit(c) || c == '〇' ? row + 1 : 0;
            if (row >= 3)
                return true;
        }
        return false;
    }

    private int AddWord(ReadOnlySpan<char> text, int start, Separators before, Lexicon lexicon)
    {
        var (key, i, capitals) = (Basis, start, 0);
        for (; i < text.Length && CharacterTable.Class(text[i]) == CharacterClass.Letter; i++)
        {
            var folded = CharacterTable.Fold(text[i]);
            capitals += folded != text[i] && char.IsUpper(text[i]) ? 1 : 0;
            key = (key ^ folded) * Prime;
        }
        var casing = capitals == 0 ? Casing.Lower
            : capitals == 1 && char.IsUpper(text[start]) ? Casing.Capital
            : capitals == i - start ? Casing.Upper : Casing.Mixed;
        var marks = lexicon.MarksOf(key);
        if (before == Separators.Apostrophe && i - start <= 2 && Count > 0)
            marks = AsContraction(text[start..i], marks);
        Seen |= marks;
        Add(new Token(start, i, key, marks, before, TokenKind.Word, casing));
        return i;
    }

    // "don't", "can't", "ann's": the end is no word of its own, and before n't stands no name.
    private WordMarks AsContraction(ReadOnlySpan<char> end, WordMarks marks)
    {
        if (end is not ("t" or "T" or "s" or "S" or "m" or "M" or "d" or "D" or "ll" or "LL" or "re" or "RE" or "ve" or "VE"))
            return marks;
        ref var last = ref _tokens[Count - 1];
        if (end[0] is not ('s' or 'S' or 'd' or 'D' or 'l' or 'L'))
            last = last with { Marks = WordMarks.Word | WordMarks.Everyday | WordMarks.Function };
        return WordMarks.Word | WordMarks.Everyday | WordMarks.Function;
    }

    private int AddRun(ReadOnlySpan<char> text, int start, Separators before, CharacterClass of, TokenKind kind)
    {
        var i = start + 1;
        while (i < text.Length && CharacterTable.Class(text[i]) == of)
            i++;
        Add(new Token(start, i, 0, WordMarks.None, before, kind, Casing.Lower));
        return i;
    }

    private void Add(Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, 2 * Count);
        _tokens[Count++] = token;
    }
}
