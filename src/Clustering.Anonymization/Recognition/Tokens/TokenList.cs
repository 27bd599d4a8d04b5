namespace Clustering.Anonymization;

/// <summary>
/// Cuts a view into tokens in one pass and looks each word up on the way. Used again from message to message on one thread; holds places, no text.
/// </summary>
internal sealed class TokenList
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private const ulong UpperHalf = 0xFFFFFFFF00000000;
    private const int CacheSize = 1 << 14;
    private const int FewestForLanguage = 6;
    private const uint FewestSpelled = 3;
    private const WordMarks Candidates = WordMarks.Given | WordMarks.Surname | WordMarks.City | WordMarks.Land | WordMarks.Organisation | WordMarks.Firm;

    private readonly ulong[] _cache = new ulong[CacheSize];
    private Token[] _tokens = new Token[256];
    private bool _isPlain;
    private int _runStart;
    private int _singles;
    private int _digitWords;
    private int _lastLine;
    private int _words;
    private int _lower;
    private int _known;
    private int _upper;
    private bool _isOdd;
    private WordFilter _filter;

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

    /// <summary>Whether the word for a street stands there with a capital.</summary>
    public bool HasStreet { get; private set; }

    /// <summary>Which words it may hold.</summary>
    public WordFilter Filter => _filter;

    /// <summary>Whether there is a word that may be a name, or tells of one.</summary>
    public bool HasCandidate { get; private set; }

    /// <summary>Whether most of the words in lower case are known English words or names.</summary>
    public bool IsEnglish => _lower < FewestForLanguage || _known * 10 >= _lower * 6;

    /// <summary>Whether most words stand in capitals.</summary>
    public bool IsShouted => _upper > 2 && (_words - _upper) * 3 <= _upper;

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
        (HasLong, HasSpaced, HasSpelled, HasBroken, HasStreet) = (false, false, false, false, false);
        (_isPlain, _runStart, _isOdd, _singles, _digitWords, _lastLine) = (true, 0, false, 0, 0, 0);
        (_words, _lower, _known, _upper, HasCandidate, _filter) = (0, 0, 0, 0, false, default);
        var lexicon = Lexicon.Shipped;
        var before = Separators.Edge;
        for (var i = 0; i < text.Length;)
        {
            switch ((CharacterClass)((CharacterTable.Facts(text[i]) >> CharacterTable.ClassShift) & CharacterTable.ClassMask))
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
        if (_lastLine > 0)
            LookForBrokenLines(text);
    }

    private void LookForBrokenLines(ReadOnlySpan<char> text)
    {
        for (var i = 1; i <= _lastLine && !HasBroken; i++)
            HasBroken = (_tokens[i].Before & Separators.Line) != 0 && IsOddWord(text, _tokens[i - 1].End - 1, -1) | IsOddWord(text, _tokens[i].Start, 1);
    }

    // Whether a word beside a line break has a digit, a sign of the net or a capital inside.
    private static bool IsOddWord(ReadOnlySpan<char> text, int at, int step)
    {
        for (var most = 32; most > 0 && at >= 0 && at < text.Length && text[at] > ' ' && text[at] != Characters.Barrier; most--, at += step)
            if (char.IsAsciiDigit(text[at]) || text[at] is '@' or '/' or ':' || (char.IsAsciiLetterUpper(text[at]) && step < 0))
                return true;
        return false;
    }

    private int AddWord(ReadOnlySpan<char> text, int start, Separators before, Lexicon lexicon)
    {
        var (key, i, capitals) = (Basis, start, 0u);
        for (; i < text.Length; i++)
        {
            var fact = CharacterTable.Facts(text[i]);
            if (((fact >> CharacterTable.ClassShift) & CharacterTable.ClassMask) != (uint)CharacterClass.Letter)
                break;
            capitals += fact >> CharacterTable.CapitalShift;
            key = (key ^ (ushort)fact) * Prime;
        }
        var casing = capitals == 0 ? Casing.Lower
            : capitals == 1 && CharacterTable.Facts(text[start]) >> CharacterTable.CapitalShift != 0 ? Casing.Capital
            : capitals == i - start ? Casing.Upper : Casing.Mixed;
        var marks = MarksOf(key, lexicon);
        if (before == Separators.Apostrophe && i - start <= 2 && Count > 0)
            marks = AsContraction(text[start..i], marks);
        Seen |= marks;
        _filter = _filter.With(key);
        if ((marks & WordMarks.Word) == 0 || (marks & Candidates) != 0)
            HasCandidate = true;
        if (casing != Casing.Lower && (marks & (WordMarks.StreetEnd | WordMarks.StreetLead)) != 0)
            HasStreet = true;
        if (i - start > 1)
            CountWord(casing, marks);
        Add(text, new Token(start, i, key, marks, before, TokenKind.Word, casing));
        return i;
    }

    private void CountWord(Casing casing, WordMarks marks)
    {
        _words += 1;
        if (casing == Casing.Upper)
            _upper++;
        if (casing != Casing.Lower)
            return;
        _lower++;
        if ((marks & (WordMarks.Word | WordMarks.Given | WordMarks.Surname)) != 0)
            _known++;
    }

    // Most words are a few thousand: what was looked up last under a place is kept there, the upper half of its key and its marks.
    private WordMarks MarksOf(ulong key, Lexicon lexicon)
    {
        ref var slot = ref _cache[(int)(key >> 18) & (CacheSize - 1)];
        if (((slot ^ key) & UpperHalf) != 0)
            slot = (key & UpperHalf) | (uint)lexicon.MarksOf(key);
        return (WordMarks)(uint)slot;
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
        var (i, digits) = (start, 0u);
        for (; i < text.Length; i++)
        {
            var fact = CharacterTable.Facts(text[i]);
            if (((fact >> CharacterTable.ClassShift) & CharacterTable.ClassMask) != (uint)of)
                break;
            digits += fact & CharacterTable.ChineseDigit;
        }
        HasSpelled |= digits >= FewestSpelled * CharacterTable.ChineseDigit;
        Add(text, new Token(start, i, 0, WordMarks.None, before, kind, Casing.Lower));
        return i;
    }

    private void Add(ReadOnlySpan<char> text, Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, 2 * Count);
        LookForEvasion(text, token);
        _tokens[Count++] = token;
    }

    // Signs of what the derived views undo. They may see too much, never too little.
    private void LookForEvasion(ReadOnlySpan<char> text, Token token)
    {
        if (token.Before == Separators.Space && token.Length is > 2 and < 12 && token.Kind == TokenKind.Word && token.Casing != Casing.Mixed && !token.Is(WordMarks.Digit | WordMarks.Spelled))
        {
            _isPlain = true;
            return;
        }
        if (_isPlain)
            (_isPlain, _runStart, _isOdd, _singles, _digitWords) = (false, Count > 0 ? _tokens[Count - 1].Start : 0, false, 0, 0);
        var joined = Count > 0 && token.Start - _tokens[Count - 1].End <= 1 && (token.Before & ~(Separators.Hyphen | Separators.Symbol)) == 0;
        if (!joined)
            (_runStart, _isOdd) = (token.Start, false);
        _isOdd |= token.Kind == TokenKind.Number || token.Casing == Casing.Mixed || (token.Marks == WordMarks.None && token.Length >= 12 && token.Kind == TokenKind.Word);
        HasLong |= _isOdd && token.End - _runStart >= SecretToken.Shortest;
        _singles = token.Length <= 2 && (token.Length == 1 || token.Kind == TokenKind.Number) && token.Kind <= TokenKind.Number ? _singles + 1 : 0;
        HasSpaced |= _singles >= 5;
        if (token.Kind == TokenKind.Word)
            _digitWords = token.Is(WordMarks.Digit) ? _digitWords + 1 : 0;
        HasSpelled |= _digitWords >= 3 || (token.Before & Separators.At) != 0
            || (token.Is(WordMarks.Spelled) && (token.Length > 2 || (token.Before & Separators.Bracket) != 0)) || (token.Kind == TokenKind.Han && token.Length <= 2 && text[token.Start] is '点' or '點' or '艾' or '圈');
        if ((token.Before & Separators.Line) != 0)
            _lastLine = Count;
    }
}
