namespace Clustering.Anonymization;

/// <summary>How a word stands in its text: in a heading, in code, after an article, alone on its line.</summary>
internal readonly ref struct WordSetting(TokenText at, bool isShouted)
{
    private const WordMarks Names = WordMarks.Given | WordMarks.Surname;
    private const int HeadingReach = 5;

    private readonly TokenText _at = at;
    private readonly bool _isShouted = isShouted;

    /// <summary>Whether most words around it have capitals: a title or heading, where they say nothing.</summary>
    public bool IsHeading(int index)
    {
        var (words, capitals) = (0, 0);
        for (var i = index; i > 0 && index - i < HeadingReach && (_at.Tokens[i].Before & (Separators.Line | Separators.End | Separators.Colon)) == 0; i--)
            Count(i - 1, ref words, ref capitals);
        for (var i = index + 1; i < _at.Tokens.Length && i - index <= HeadingReach && (_at.Tokens[i].Before & (Separators.Line | Separators.End | Separators.Colon)) == 0; i++)
            Count(i, ref words, ref capitals);
        return words >= 3 && capitals * 3 >= words * 2;
    }

    private void Count(int index, ref int words, ref int capitals)
    {
        ref readonly var token = ref _at.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Length < 3 || token.Is(WordMarks.Function) || (IsSentenceStart(index) && token.Is(WordMarks.Word)))
            return;
        words++;
        capitals += token.IsCapital && !token.Is(Names) ? 1 : 0;
    }

    /// <summary>Whether it is written as names are: three letters or more, capitals inside only as in McDonald, and no ending of things or studies.</summary>
    public bool HasFormOfName(int index)
    {
        ref readonly var token = ref _at.Tokens[index];
        var word = _at.Text[token.Start..token.End];
        if (word.Length < 3 || (token.Casing == Casing.Upper && !_isShouted))
            return false;
        if (token.Casing == Casing.Mixed)
            return word.Length > 4 && HasInnerCapital(word, "Mc", "Mac", "De", "Di", "Van", "Le", "La", "Fitz", "Del", "Du");
        for (var i = 2; i < word.Length; i++)
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
                return false;
        foreach (var ending in (ReadOnlySpan<string>)["ism", "tion", "sion", "logy", "ware", "soft", "ness", "ment", "ium", "ing", "ized", "ised", "able", "ible", "ical", "ically", "ings", "ions", "book", "net", "script", "ists", "ians", "pub", "park", "core", "verse", "coin", "graph", "tube", "tech", "labs", "gram"])
            if (word.EndsWith(ending))
                return false;
        return true;
    }

    // McDonald, LaRue: one of these and a capital after it.
    private static bool HasInnerCapital(ReadOnlySpan<char> word, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
            if (word.StartsWith(beginning) && char.IsUpper(word[beginning.Length]))
                return true;
        return false;
    }

    /// <summary>Whether the words beside a word of no list tell that it is a place, a work or a thing: in Montara, the movie Hellboy, Kiku restaurant, or quoted by itself.</summary>
    public bool IsOfThing(int index)
    {
        ref readonly var token = ref _at.Tokens[index];
        if ((index > 0 && ThingWords.Beside.Contains(_at.Tokens[index - 1].Key)) || (index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.Space && ThingWords.Beside.Contains(_at.Tokens[index + 1].Key)))
            return true;
        if (index > 0 && token.Before == Separators.Space && _at.Is(index - 1, "in", "at") && !_at.Is(index - 2, "shouted", "shout", "yelled", "yell", "mad", "angry", "look", "looks", "looked", "looking", "smiled", "laughed", "stared", "glanced", "furious", "interested", "upset", "annoyed", "pissed", "believe"))
            return true;
        return IsQuotedAlone(index);
    }

    /// <summary>Whether quotation marks stand right before and after it.</summary>
    public bool IsQuotedAlone(int index) =>
        Characters.At(_at.Text, _at.Tokens[index].Start - 1) is '"' or '\'' && Characters.At(_at.Text, _at.Tokens[index].End) == Characters.At(_at.Text, _at.Tokens[index].Start - 1);

    /// <summary>Whether an ordinary word with a capital stands beside it: Microwave Anisotropy Probe.</summary>
    public bool IsInTitle(int index) =>
        (index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Before == Separators.Space && IsOrdinaryCapital(index + 1))
            || (index > 1 && _at.Tokens[index].Before == Separators.Space && _at.Tokens[index - 1].Before == Separators.Space && IsOrdinaryCapital(index - 1) && _at.Tokens[index - 2].IsCapital);

    private bool IsOrdinaryCapital(int index) =>
        _at.Tokens[index].Casing == Casing.Capital && _at.Tokens[index].Is(WordMarks.Word) && !_at.Tokens[index].Is(Names | WordMarks.Title | WordMarks.Kin | WordMarks.Greeting | WordMarks.Firm | WordMarks.Function | WordMarks.Calendar);

    /// <summary>Whether it is part of the name of a place in two or three words: San Jose, New York.</summary>
    public bool IsInPlaceName(int index) => IsPlaceName(index - 1, index) || IsPlaceName(index, index + 1) || IsPlaceName(index - 2, index) || IsPlaceName(index - 1, index + 1) || IsPlaceName(index, index + 2);

    private bool IsPlaceName(int first, int last)
    {
        if (first < 0 || last >= _at.Tokens.Length || !Lexicon.Shipped.MayBeginPhrase(_at.Tokens[first].Key))
            return false;
        for (var i = first + 1; i <= last; i++)
            if (_at.Tokens[i].Before != Separators.Space || _at.Tokens[i].Kind != TokenKind.Word)
                return false;
        return (Lexicon.Shipped.MarksOf(_at.Text[_at.Tokens[first].Start.._at.Tokens[last].End]) & (WordMarks.City | WordMarks.Land)) != 0;
    }

    /// <summary>Whether Chinese characters stand beside it.</summary>
    public bool IsTouchingHan(int index) =>
        (index > 0 && _at.Tokens[index - 1].Kind == TokenKind.Han && _at.Tokens[index].Before is Separators.None or Separators.Space)
            || (index + 1 < _at.Tokens.Length && _at.Tokens[index + 1].Kind == TokenKind.Han && _at.Tokens[index + 1].Before is Separators.None or Separators.Space);

    /// <summary>Whether it is joined to signs or digits as in code, addresses and names of files.</summary>
    public bool IsInCode(int index)
    {
        ref readonly var token = ref _at.Tokens[index];
        var (before, after) = (Characters.At(_at.Text, token.Start - 1), Characters.At(_at.Text, token.End));
        if (before is '_' or '/' or '\\' or '$' or '#' or '@' or '=' or '<' or '&' or '{' or '.' or '%' or '+' || after is '_' or '(' or '=' or '\\' or '@' or '>' or '{' or '[' or '%' or '+')
            return true;
        if (char.IsAsciiDigit(before) || char.IsAsciiDigit(after))
            return true;
        return after is '.' or ':' && char.IsAsciiLetter(Characters.At(_at.Text, token.End + 1)) && token.Length > 1 && (token.Casing == Casing.Lower || !token.Is(Names | WordMarks.Title)) || (after == ':' && Characters.At(_at.Text, token.End + 1) == ':');
    }

    /// <summary>Whether an article or the like stands before it.</summary>
    public bool IsAfterArticle(int index) =>
        index > 0 && _at.Tokens[index].Before == Separators.Space && _at.Is(index - 1, "the", "a", "an", "this", "these", "those", "each", "every", "any", "some", "no", "my", "your", "our");

    /// <summary>Whether "the", "a" or "an" stands before it.</summary>
    public bool IsAfterDefinite(int index) => index > 0 && _at.Tokens[index].Before == Separators.Space && _at.Is(index - 1, "the", "a", "an");

    /// <summary>Whether a word stands before it that speaks of places.</summary>
    public bool IsAfterPlaceWord(int index) => index > 0 && _at.Is(index - 1, "in", "from", "to", "near", "at", "around", "of", "for", "the", "visit", "visiting", "leaving", "via");

    /// <summary>Whether a word that begins the names of places and houses stands before it: Lake Saiko, Hotel Julia.</summary>
    public bool IsAfterVenueWord(int index) =>
        index > 0 && _at.Tokens[index].Before == Separators.Space && _at.Tokens[index - 1].IsCapital
            && ThingWords.Before.Contains(_at.Tokens[index - 1].Key);

    /// <summary>Whether a word that ends the names of places and houses stands there with a capital: John Wayne Airport, Bella Rose Apartments.</summary>
    public bool IsVenueAt(int index) =>
        index < _at.Tokens.Length && _at.Tokens[index].Before is Separators.Space or Separators.Hyphen && _at.Tokens[index].IsCapital
            && ThingWords.After.Contains(_at.Tokens[index].Key);

    /// <summary>Whether it is the book of a verse: Matthew 21:42.</summary>
    public bool IsBookOfVerse(int index) =>
        index + 2 < _at.Tokens.Length && _at.Tokens[index + 1].Kind == TokenKind.Number && _at.Tokens[index + 1].Before == Separators.Space && _at.Tokens[index + 2].Kind == TokenKind.Number
            && _at.Tokens[index + 2].Before == Separators.Colon && _at.Tokens[index + 1].Length <= 3;

    /// <summary>Whether an ordinary word is the second part of a name of something else: Nissan Leaf, ML Kit.</summary>
    public bool IsSecondOfThing(int index) =>
        index > 0 && _at.Tokens[index].Before == Separators.Space && _at.Tokens[index - 1].Kind == TokenKind.Word && _at.Tokens[index - 1].Length > 1 && _at.Tokens[index - 1].IsCapital
            && (_at.Tokens[index - 1].Is(WordMarks.Organisation) || !_at.Tokens[index - 1].Is(Names)) && !_at.Tokens[index - 1].Is(WordMarks.Title | WordMarks.Kin | WordMarks.Greeting | WordMarks.Function | WordMarks.Speech) && !IsSentenceStart(index - 1);

    /// <summary>Whether it and at most two more are the only words of their line.</summary>
    public bool IsAlone(int index)
    {
        if ((_at.Tokens[index].Before & (Separators.Line | Separators.Edge)) == 0)
            return false;
        var i = index + 1;
        while (i < _at.Tokens.Length && i - index < 4 && _at.Tokens[i].Before == Separators.Space && _at.Tokens[i].IsCapital && !_at.Tokens[i].Is(WordMarks.Word))
            i++;
        return i - index <= 3 && (i >= _at.Tokens.Length || (_at.Tokens[i].Before & Separators.Line) != 0);
    }

    /// <summary>Whether the part of the sentence ends before this token.</summary>
    public bool IsPartEnd(int index) =>
        index >= _at.Tokens.Length || (_at.Tokens[index].Before & (Separators.Comma | Separators.Dot | Separators.End | Separators.Line | Separators.Colon | Separators.Bracket | Separators.Barrier)) != 0;

    /// <summary>Whether a sentence or a part with a capital of its own begins there.</summary>
    public bool IsSentenceStart(int index) => (_at.Tokens[index].Before & Separators.Break) != 0;
}
