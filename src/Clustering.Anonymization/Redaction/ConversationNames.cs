namespace Clustering.Anonymization;

/// <summary>
/// The names recognised in one conversation, to be redacted wherever they stand in it. It holds keys of words, not words, but for Chinese
/// names. Not thread-safe; lives as long as one redaction.
/// </summary>
internal sealed class ConversationNames
{
    private const int LongestHan = 4;

    // Each key, and whether the word is one of every day, or a word that alone was a name, so that only a capital inside a sentence makes it the name.
    private readonly Dictionary<ulong, bool> _words = [];
    private readonly HashSet<string> _han = new(StringComparer.Ordinal);
    private readonly HashSet<char> _hanStarts = [];

    // All parts in the order in which they became known: the key of a word, or Chinese characters.
    private readonly List<(ulong Key, string? Han)> _order = [];

    /// <summary>How many parts of names are known.</summary>
    public int Count => _order.Count;

    /// <summary>Takes in a name: each word of two letters or more that does not join others, each run of two to four Chinese characters and the given name in it.</summary>
    public void Add(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length;)
        {
            var end = EndOfRun(name, i);
            if (end - i >= 2)
                AddPart(name[i..end], isWhole: end - i == name.Length);
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Whether a message may hold a name that became known after the first ones.</summary>
    /// <param name="text">The message as it came in.</param>
    /// <param name="filter">Its words.</param>
    /// <param name="known">How many parts of names were known when it was last read.</param>
    public bool MayStandIn(ReadOnlySpan<char> text, WordFilter filter, int known)
    {
        for (var i = known; i < _order.Count; i++)
            if (_order[i].Han is { } han ? text.Contains(han, StringComparison.Ordinal) : filter.MayHold(_order[i].Key))
                return true;
        return false;
    }

    /// <summary>Adds every place where a known name stands: words in any casing and whole, Chinese names anywhere. Neighbouring words of names are one span.</summary>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PiiSpans spans)
    {
        if (_words.Count > 0)
            FindWords(text, tokens, spans);
        if (_han.Count > 0)
            foreach (ref readonly var token in tokens)
                if (token.Kind == TokenKind.Han)
                    FindHan(text, token, spans);
    }

    private void AddPart(ReadOnlySpan<char> part, bool isWhole)
    {
        if (!Characters.IsHan(part[0]))
        {
            var key = TokenList.KeyOf(part);
            var marks = Lexicon.Shipped.MarksOf(key);
            if ((marks & (WordMarks.Function | WordMarks.Title | WordMarks.Particle)) == 0 && part.Length > 2)
                AddWord(key, (marks & WordMarks.Everyday) != 0 || (isWhole && (marks & WordMarks.Word) != 0));
            return;
        }
        if (part.Length > LongestHan)
            return;
        AddHan(part);
        var surname = ChineseName.SurnameOf(part);
        if (surname > 0 && !ChineseSetting.IsWord(part, surname, 2, part.Length))
            AddHan(part[surname..]);
    }

    private void AddWord(ulong key, bool everyday)
    {
        if (_words.TryAdd(key, everyday))
            _order.Add((key, null));
    }

    private void AddHan(ReadOnlySpan<char> name)
    {
        if (_han.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            return;
        _han.Add(name.ToString());
        _hanStarts.Add(name[0]);
        _order.Add((0, name.ToString()));
    }

    private void FindWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PiiSpans spans)
    {
        var (start, end) = (-1, -1);
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind != TokenKind.Word || !IsName(token))
                continue;
            var joined = start >= 0 && token.Start - end == 1 && text[end] is ' ' or '-' or '\'';
            if (start >= 0 && !joined)
                spans.Add(start, end - start, PiiKind.Person);
            start = joined ? start : token.Start;
            end = token.End;
        }
        if (start >= 0)
            spans.Add(start, end - start, PiiKind.Person);
    }

    private bool IsName(Token token) =>
        _words.TryGetValue(token.Key, out var everyday) && (!everyday || (token.Casing == Casing.Capital && (token.Before & Separators.Break) == 0));

    private void FindHan(ReadOnlySpan<char> text, Token run, PiiSpans spans)
    {
        var names = _han.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = run.Start; i < run.End; i++)
        {
            if (!_hanStarts.Contains(text[i]))
                continue;
            for (var length = Math.Min(LongestHan, run.End - i); length >= 2; length--)
            {
                if (!names.Contains(text.Slice(i, length)))
                    continue;
                spans.Add(i, length, PiiKind.Person);
                i += length - 1;
                break;
            }
        }
    }

    // A run of letters of scripts with spaces, or of Chinese characters.
    private static int EndOfRun(ReadOnlySpan<char> text, int i)
    {
        var of = CharacterTable.Class(text[i]);
        while (i < text.Length && of is CharacterClass.Han or CharacterClass.Letter && CharacterTable.Class(text[i]) == of)
            i++;
        return i;
    }
}
