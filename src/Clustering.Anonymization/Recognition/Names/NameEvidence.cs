using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>
/// What speaks for a word being a name: the lists (given names, surnames, words, towns), capitals where a sentence does not ask for them, and
/// the words beside it (my friend, Dr., hi, named, said, 's).
/// </summary>
internal readonly ref struct NameEvidence
{
    private const WordMarks Names = WordMarks.Given | WordMarks.Surname;
    private const WordMarks Elsewhere = WordMarks.City | WordMarks.Land | WordMarks.Organisation;
    private const WordMarks NoName = WordMarks.Function | WordMarks.Title | WordMarks.StreetEnd | WordMarks.Firm | WordMarks.Calendar;

    // Of given names of Korea and Taiwan in Latin letters.
    private static readonly FrozenSet<ulong> Syllables = NameResources.Syllables.Select(s => TokenList.KeyOf(s)).ToFrozenSet();

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly TokenText _at;
    private readonly WordSetting _setting;
    private readonly bool _isEnglish;
    private readonly bool _isShouted;

    /// <summary>Reads a view and its tokens; names are judged by capitals only where the text is English and not all in capitals.</summary>
    public NameEvidence(ReadOnlySpan<char> text, TokenList list)
    {
        _text = text;
        _tokens = list.All;
        _at = new TokenText(text, _tokens);
        _isEnglish = list.IsEnglish;
        _isShouted = list.IsShouted;
        _setting = new WordSetting(_at, _isShouted);
        Bodies = new BodiesAndTowns(_at, _setting, _isEnglish);
    }

    /// <summary>What else than persons a word with a capital may name.</summary>
    public BodiesAndTowns Bodies { get; }

    /// <summary>How surely the word begins a name.</summary>
    public NameStrength Of(int index)
    {
        ref readonly var token = ref _tokens[index];
        if (token.Length < 2)
            return IsInitial(index) && !IsOption(index) && index + 1 < _tokens.Length && IsAfterInitial(index + 1) ? NameStrength.Strong : NameStrength.None;
        if (token.Is(WordMarks.Function) || _setting.IsInCode(index))
            return NameStrength.None;
        if (IsHyphenated(index))
            return NameStrength.Strong;
        var told = IsTold(index);
        if (!told && (_setting.IsInPlaceName(index) || (token.Casing == Casing.Mixed && !_setting.HasFormOfName(index))))
            return NameStrength.None;
        return token.Casing switch
        {
            Casing.Lower => OfLower(index, told),
            Casing.Upper => OfUpper(index, told),
            _ => OfCapital(index, told),
        };
    }

    // "B. Attenuating": a letter that counts options at the start of a line, before a word of no list of names.
    private bool IsOption(int index) =>
        (_tokens[index].Before & (Separators.Line | Separators.Edge)) != 0 && _text[_tokens[index].Start] is >= 'A' and <= 'F' && index + 1 < _tokens.Length && !_tokens[index + 1].Is(Names);

    /// <summary>Whether the word at a place is one capital letter by itself, as initials are.</summary>
    public bool IsInitial(int index)
    {
        ref readonly var token = ref _tokens[index];
        if (token.Length != 1 || !char.IsAsciiLetter(_text[token.Start]) || (token.Before & Separators.Symbol) != 0)
            return false;
        var next = index + 1 < _tokens.Length ? _tokens[index + 1] : default;
        if (token.Casing == Casing.Lower)
            return next.Kind == TokenKind.Word && index + 1 < _tokens.Length && next.Before is Separators.Space or (Separators.Dot | Separators.Space) && next.Casing == Casing.Lower && !next.Is(WordMarks.Word) && next.Length > 2;
        return _text[token.Start] is not ('I' or 'A') || Characters.At(_text, token.End) == '.' || (index > 0 && _tokens[index - 1].Is(Names))
            || (index > 0 && token.Before == Separators.Space && _tokens[index - 1].IsCapital && !_tokens[index - 1].Is(WordMarks.Word) && next.IsCapital && next.Before == Separators.Space);
    }

    /// <summary>Whether the name goes on with this word.</summary>
    /// <param name="index">The word.</param>
    /// <param name="lower">Whether the name began in lower case.</param>
    /// <param name="strength">How surely it began.</param>
    public bool Continues(int index, bool lower, NameStrength strength)
    {
        ref readonly var token = ref _tokens[index];
        if (token.Is(NoName) && !(token.Is(WordMarks.Surname) && token.IsCapital && token.Is(WordMarks.Calendar | WordMarks.StreetEnd) && !token.Is(WordMarks.Function)))
            return IsJunior(index) || (token.Is(WordMarks.Title) && token.Is(WordMarks.Surname) && token.IsCapital && !token.Is(WordMarks.Function));
        if (_setting.IsInCode(index))
            return false;
        if (token.Before == Separators.Hyphen && IsHyphenated(index - 1))
            return true;
        if (lower)
            return token.Casing == Casing.Lower && token.Length > 2
                && (token.Is(Names) ? !token.Is(WordMarks.Everyday) && (!token.Is(WordMarks.Word) || token.Is(WordMarks.Surname)) : token.Marks == WordMarks.None && _isEnglish);
        if (!token.IsCapital)
            return false;
        if (token.Is(Names))
            return strength == NameStrength.Strong || !token.Is(WordMarks.Everyday | Elsewhere);
        ref readonly var before = ref _tokens[index - 1];
        if (strength == NameStrength.Strong && token.Casing == Casing.Capital && !token.Is(WordMarks.Everyday | WordMarks.Land | WordMarks.Organisation) && !_setting.IsHeading(index)
            && (before.Length == 1 || (before.Is(WordMarks.Given) && !before.Is(WordMarks.Everyday))))
            return true;
        return !token.Is(WordMarks.Word | Elsewhere | WordMarks.StreetLead | WordMarks.Unit) && (token.Casing != Casing.Upper || token.Length > 3 || _isShouted);
    }

    /// <summary>Whether a word that ends the names of places and houses stands there with a capital.</summary>
    public bool IsVenueAt(int index) => _setting.IsVenueAt(index);

    /// <summary>Whether the word is joined to signs or digits as in code.</summary>
    public bool IsInCode(int index) => _setting.IsInCode(index);

    /// <summary>Whether a particle stands inside a name: a capital follows it.</summary>
    public bool IsParticleOfName(int index)
    {
        for (var i = index + 1; i < _tokens.Length && i <= index + 2; i++)
        {
            if (_tokens[i].Before is not (Separators.Space or Separators.Hyphen or (Separators.Space | Separators.Dot)) || _tokens[i].Kind != TokenKind.Word)
                return false;
            if (_tokens[i].IsCapital)
                return !_tokens[i].Is(WordMarks.Function | WordMarks.Calendar | WordMarks.Land) && (!_tokens[i].Is(WordMarks.Everyday) || _tokens[i].Is(WordMarks.Surname));
            if (_tokens[i].Is(WordMarks.Surname) && !_tokens[i].Is(WordMarks.Word))
                return true;
            if (!_tokens[i].Is(WordMarks.Particle))
                return false;
        }
        return false;
    }

    /// <summary>Whether a particle begins a surname: van, von, bin; de and others where the text is English.</summary>
    public bool IsNameParticle(int index) => _isEnglish ? !_at.Is(index, "y", "e", "al", "el", "los", "las", "la", "das", "do", "dos") : _at.Is(index, "van", "von", "bin", "ibn");

    private NameStrength OfCapital(int index, bool told)
    {
        ref readonly var token = ref _tokens[index];
        var start = _setting.IsSentenceStart(index);
        if (told)
            return token.Is(WordMarks.Calendar | WordMarks.Land) && !token.Is(WordMarks.Given) ? NameStrength.None : NameStrength.Strong;
        if ((token.Is(WordMarks.Title | WordMarks.Firm) && !token.Is(WordMarks.Given)) || _setting.IsAfterVenueWord(index) || _setting.IsBookOfVerse(index))
            return NameStrength.None;
        if (token.Is(WordMarks.Word) && _setting.IsSecondOfThing(index) && !IsFollowedByName(index))
            return NameStrength.None;
        if (_setting.IsAfterDefinite(index) && _setting.IsOfThing(index) && !IsBesideName(index))
            return NameStrength.None;
        if (!token.Is(WordMarks.Given) && (_setting.IsAfterDefinite(index) || (token.Is(WordMarks.Surname) && _setting.IsOfThing(index))) && !IsBesideName(index))
            return NameStrength.None;
        if (!token.Is(Names))
            return OfUnknown(index, start);
        if (token.Is(Elsewhere))
            return !_setting.IsAfterPlaceWord(index) && (IsBesideName(index) || IsPairedWithName(index) || (token.Is(WordMarks.Given) && IsSubject(index, start)) || IsNameAndTown(index, start)) ? NameStrength.Strong : NameStrength.None;
        if (!token.Is(WordMarks.Word))
            return token.Is(WordMarks.Given) || !start || IsSubject(index, start) || IsBesideName(index) || IsPairedWithName(index) || _setting.IsAlone(index) ? IsHeadingWord(index) ? NameStrength.None : NameStrength.Strong : NameStrength.None;
        if (start || token.Is(WordMarks.Calendar))
            return IsBesideName(index) || (IsPairedWithName(index) && !token.Is(WordMarks.Calendar)) || (IsSubject(index, start) && !token.Is(WordMarks.Calendar) && (token.Is(WordMarks.Given) || !token.Is(WordMarks.Everyday))) ? NameStrength.Strong : NameStrength.None;
        if (_setting.IsHeading(index) || _setting.IsAfterArticle(index) || _setting.IsInTitle(index))
            return IsBesideName(index) && !_setting.IsAfterArticle(index) ? NameStrength.Strong : NameStrength.None;
        return token.Is(WordMarks.Everyday) && !token.Is(WordMarks.Given) ? IsBesideName(index) || IsPairedWithName(index) ? NameStrength.Strong : NameStrength.None : NameStrength.Strong;
    }

    // A name that is a small town's too is a name inside a sentence; Paris and Jordan need more.
    private bool IsNameAndTown(int index, bool start) =>
        !start && !_tokens[index].Is(WordMarks.Word | WordMarks.Land | WordMarks.Organisation) && !_setting.IsHeading(index) && !_setting.IsAfterArticle(index) && !_setting.IsInTitle(index)
            && !(index + 1 < _tokens.Length && (_tokens[index + 1].Before & Separators.Comma) != 0 && _tokens[index + 1].Is(WordMarks.Land | WordMarks.State));

    // A word of no list of names.
    private NameStrength OfUnknown(int index, bool start)
    {
        ref readonly var token = ref _tokens[index];
        if (token.Is(WordMarks.Word | Elsewhere | WordMarks.Calendar | WordMarks.Unit | WordMarks.StreetLead) || !_isEnglish || _setting.IsHeading(index) || !_setting.HasFormOfName(index))
            return NameStrength.None;
        if (IsBesideName(index) && !_setting.IsAfterArticle(index))
            return NameStrength.Strong;
        if (IsPairedWithName(index))
            return NameStrength.Strong;
        if (_setting.IsOfThing(index) && !IsFollowedByUnknown(index))
            return NameStrength.None;
        if (_setting.IsInTitle(index) || (index + 1 < _tokens.Length && _tokens[index + 1].Before == Separators.Hyphen && _tokens[index + 1].Casing == Casing.Lower))
            return NameStrength.None;
        if (start)
            return IsSubject(index, start) || _setting.IsAlone(index) || IsFollowedByUnknown(index) || IsCalled(index) ? NameStrength.Weak : NameStrength.None;
        if ((_setting.IsAfterArticle(index) && !IsFollowedByUnknown(index)) || _setting.IsTouchingHan(index))
            return NameStrength.None;
        return IsFollowedByUnknown(index) || IsSubject(index, start) || IsSpokenTo(index) || _tokens[index - 1].Is(WordMarks.Naming | WordMarks.Speech | WordMarks.Kin | WordMarks.Greeting) ? NameStrength.Weak : NameStrength.None;
    }

    private NameStrength OfUpper(int index, bool told)
    {
        ref readonly var token = ref _tokens[index];
        if (told && (!_isShouted || token.Is(WordMarks.Given) || !token.Is(WordMarks.Word)))
            return token.Is(WordMarks.Everyday) ? NameStrength.None : NameStrength.Strong;
        var given = token.Is(WordMarks.Given) && !token.Is(WordMarks.Word | Elsewhere) && token.Length > 3;
        return given && (_isEnglish || _isShouted) ? NameStrength.Strong : NameStrength.None;
    }

    private NameStrength OfLower(int index, bool told)
    {
        ref readonly var token = ref _tokens[index];
        if (told)
            return token.Is(WordMarks.Given) || !token.Is(WordMarks.Word | Elsewhere) ? NameStrength.Strong : NameStrength.None;
        if ((_setting.IsAfterArticle(index) && !_at.Is(index - 1, "my", "your", "our") && !IsFollowedBySurname(index)) || _setting.IsQuotedAlone(index))
            return NameStrength.None;
        if (!token.Is(WordMarks.Given) || token.Is(WordMarks.Word | Elsewhere | WordMarks.Particle) || token.Length < 3 || !_isEnglish)
            return _isEnglish && ((token.Is(WordMarks.Given) && !token.Is(WordMarks.Everyday) && IsFollowedBySurname(index)) || IsPlainSurname(index)) ? NameStrength.Strong : NameStrength.None;
        return _setting.IsTouchingHan(index) || (token.Length == 3 && !IsBesideEverydayWord(index)) ? NameStrength.None : NameStrength.Strong;
    }

    // Hyun-woo, ji-woo: two syllables of a name with a hyphen between.
    private bool IsHyphenated(int index) =>
        index + 1 < _tokens.Length && _tokens[index + 1].Before == Separators.Hyphen && _tokens[index + 1].Casing == Casing.Lower && _tokens[index].Key != _tokens[index + 1].Key
            && !(_tokens[index].Is(WordMarks.Word) && _tokens[index + 1].Is(WordMarks.Word)) && Syllables.Contains(_tokens[index].Key) && Syllables.Contains(_tokens[index + 1].Key);

    // A surname that is no other word, between everyday words of a text in lower case.
    private bool IsPlainSurname(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.Is(WordMarks.Surname) && !token.Is(WordMarks.Word | Elsewhere | WordMarks.Particle | WordMarks.Function) && token.Length >= 5 && index > 0 && token.Before == Separators.Space && _tokens[index - 1].Is(WordMarks.Everyday)
            && (index + 1 >= _tokens.Length || (_tokens[index + 1].Is(WordMarks.Everyday) && !(_tokens[index + 1].Before == Separators.Space && _tokens[index + 1].Is(WordMarks.StreetEnd)))) && !_setting.IsOfThing(index);
    }

    private bool IsBesideEverydayWord(int index) =>
        (index > 0 && _tokens[index].Before is Separators.Space or (Separators.Comma | Separators.Space) && _tokens[index - 1].Is(WordMarks.Everyday))
            || (index + 1 < _tokens.Length && _tokens[index + 1].Before == Separators.Space && _tokens[index + 1].Is(WordMarks.Everyday));

    // Whether words before it tell that a name follows.
    private bool IsTold(int index)
    {
        ref readonly var token = ref _tokens[index];
        if (index == 0 || token.Is(WordMarks.Function))
            return false;
        if (Introductions.Before(_text, _tokens, index) is { } introduction)
            return IsIntroduced(index, introduction.Evidence);
        ref readonly var before = ref _tokens[index - 1];
        var known = token.Is(Names) || token.Marks == WordMarks.None;
        var gap = token.Before;
        if (before.Is(WordMarks.Title) && gap is Separators.Space or (Separators.Dot | Separators.Space) or Separators.Dot)
            return token.IsCapital ? known || (before.Length <= 4 && !before.Is(WordMarks.Everyday)) : known && !token.Is(WordMarks.Everyday) && (before.Length <= 4 || token.Is(WordMarks.Given));
        if (before.Is(WordMarks.Particle) && gap == Separators.Space && index > 1 && _tokens[index - 2].Is(WordMarks.Title) && _tokens[index - 1].Before is Separators.Space or (Separators.Dot | Separators.Space))
            return token.IsCapital;
        if (before.Is(WordMarks.Kin) && gap is Separators.Space or (Separators.Comma | Separators.Space))
            return gap == Separators.Space
                ? token.IsCapital ? known && !token.Is(WordMarks.Land) : token.Is(WordMarks.Given) && !token.Is(WordMarks.Everyday) && _at.Is(index - 2, "my", "your", "his", "her", "our", "their", "old", "best", "new", "little", "older", "younger")
                : token.IsCapital && known;
        if (before.Is(WordMarks.Greeting) && gap is Separators.Space or (Separators.Comma | Separators.Space) or (Separators.Comma | Separators.Line) or Separators.Line)
            return token.IsCapital ? known && (token.Is(Names) || _setting.IsPartEnd(index + 1)) && !(token.Is(WordMarks.Everyday) && !token.Is(WordMarks.Given))
                : gap == Separators.Space && token.Is(WordMarks.Given) && (!token.Is(WordMarks.Word) || _setting.IsPartEnd(index + 1)) && !token.Is(WordMarks.Kin);
        if ((gap & Separators.Colon) != 0 && (gap & (Separators.Line | Separators.Dot | Separators.End)) == 0 && _at.Is(index - 1, "name", "surname", "forename", "contact", "attn", "recipient", "patient", "customer", "signed", "cardholder", "holder", "applicant", "sender", "author", "from", "nombre", "apellidos", "vorname", "nachname", "nom", "prénom", "nome", "cognome", "naam"))
            return IsIntroduced(index, IntroductionEvidence.None);
        if (gap != Separators.Space)
            return false;
        if (before.Is(WordMarks.Naming) && !before.Is(WordMarks.Function))
            return token.IsCapital ? known && !token.Is(WordMarks.Land) && (token.Is(WordMarks.Given) || !token.Is(WordMarks.Everyday)) : token.Is(WordMarks.Given) && !token.Is(WordMarks.Everyday) || (_at.Is(index - 1, "named") && token.Marks == WordMarks.None);
        if (_at.Is(index - 1, "m", "im", "am") && _at.Is(index - (_at.Is(index - 1, "im") ? 1 : 2), "i", "im"))
            return token.Is(WordMarks.Given) && !token.Is(WordMarks.Everyday) || (token.IsCapital && token.Is(WordMarks.Given)) || (token.IsCapital && token.Marks == WordMarks.None && _setting.IsPartEnd(index + 1));
        return false;
    }

    // After "my name is" any word but an everyday one; after "call me" a capital or a given name; after "this is" one who speaks or calls.
    private bool IsIntroduced(int index, IntroductionEvidence evidence)
    {
        ref readonly var token = ref _tokens[index];
        var ordinary = token.Is(WordMarks.Everyday) || (token.Is(WordMarks.Word) && !token.Is(Names));
        if (evidence == IntroductionEvidence.Call && !_at.Is(index + 1, "from", "speaking", "calling", "here") && !_at.Is(index + 2, "from", "speaking", "calling", "here"))
            return false;
        if (token.Casing == Casing.Lower || (token.Casing == Casing.Upper && _isShouted))
            return !ordinary && (evidence == IntroductionEvidence.None || (token.Is(WordMarks.Given) && !token.Is(WordMarks.Word)) || (token.Marks == WordMarks.None && token.Length > 3 && _setting.IsPartEnd(index + 1)));
        return evidence == IntroductionEvidence.None ? !token.Is(WordMarks.Function) : !ordinary || token.Is(WordMarks.Given);
    }

    // Somebody does something, has something, or is spoken to: "Trivo lives", "Rubija's", "Alexander: "
    private bool IsSubject(int index, bool start)
    {
        if (index + 1 >= _tokens.Length)
            return false;
        ref readonly var next = ref _tokens[index + 1];
        ref readonly var token = ref _tokens[index];
        if (next.Before == Separators.Apostrophe && next.Length == 1)
            return true;
        if ((next.Before & Separators.Colon) != 0 && start)
            return token.Is(Names) || (next.Before & Separators.Quote) != 0;
        return next.Before == Separators.Space && next.Casing == Casing.Lower && next.Is(WordMarks.Speech) && (!next.Is(WordMarks.Function) || token.Is(WordMarks.Given) && !token.Is(WordMarks.Everyday));
    }

    // A name before or after it, with a space or hyphen between.
    private bool IsBesideName(int index) => IsFollowedByName(index) || IsPrecededByName(index);

    private bool IsFollowedByName(int index)
    {
        if (index + 1 >= _tokens.Length || _tokens[index + 1].Before is not (Separators.Space or Separators.Hyphen))
            return false;
        ref readonly var next = ref _tokens[index + 1];
        if (!next.IsCapital || next.Is(NoName | Elsewhere))
            return false;
        if (next.Length == 1)
            return IsInitial(index + 1) && index + 2 < _tokens.Length && IsAfterInitial(index + 2);
        var sure = next.Is(Names) && !next.Is(WordMarks.Word) && (next.Casing != Casing.Upper || _isShouted);
        return sure || (_tokens[index].Is(WordMarks.Given) && !next.Is(WordMarks.Word) && _setting.HasFormOfName(index + 1)) || (_tokens[index].Is(WordMarks.Given) && !_tokens[index].Is(WordMarks.Everyday) && next.Is(WordMarks.Surname));
    }

    private bool IsPrecededByName(int index)
    {
        if (index == 0 || _tokens[index].Before is not (Separators.Space or Separators.Hyphen))
            return false;
        ref readonly var before = ref _tokens[index - 1];
        return before.IsCapital && before.Is(Names) && !before.Is(WordMarks.Word | Elsewhere | WordMarks.Function);
    }

    private bool IsFollowedBySurname(int index)
    {
        if (index + 1 >= _tokens.Length || _tokens[index + 1].Before != Separators.Space)
            return false;
        ref readonly var next = ref _tokens[index + 1];
        return next.Casing == Casing.Lower && next.Length > 2 && next.Is(WordMarks.Surname) && !next.Is(WordMarks.Word | WordMarks.Function);
    }

    private bool IsAfterInitial(int index) =>
        _tokens[index].Before is Separators.Space or (Separators.Dot | Separators.Space) or Separators.Dot && _tokens[index].IsCapital && _tokens[index].Length > 2
            && !_tokens[index].Is(NoName) && (_tokens[index].Is(WordMarks.Surname) || !_tokens[index].Is(WordMarks.Word));

    // Another word of no list with a capital, and no more than two of them: "Sölvi Salómonsson".
    private bool IsFollowedByUnknown(int index) =>
        index + 1 < _tokens.Length && _tokens[index + 1].Before == Separators.Space && _tokens[index + 1].Casing is Casing.Capital or Casing.Mixed
            && (_tokens[index + 1].Marks & ~Names) == 0 && _setting.HasFormOfName(index + 1)
            && !(index + 3 < _tokens.Length && _tokens[index + 2].IsCapital && _tokens[index + 3].IsCapital && _tokens[index + 3].Before == Separators.Space);

    // "with you, Severus." but no part of a list of names.
    private bool IsSpokenTo(int index) =>
        _tokens[index].Before == (Separators.Comma | Separators.Space) && !_tokens[index - 1].IsCapital && _setting.IsPartEnd(index + 1);

    // Spoken to or presented at the start of a sentence: "Warrane, can I", "Luiza is from".
    private bool IsCalled(int index)
    {
        if (index + 2 >= _tokens.Length)
            return false;
        ref readonly var next = ref _tokens[index + 1];
        if (next.Before == (Separators.Comma | Separators.Space))
            return ((_tokens[index].Before & (Separators.Quote | Separators.Bracket)) == 0 || (_tokens[index].Before & (Separators.Dot | Separators.End)) != 0)
                && _at.Is(index + 1, "can", "could", "will", "would", "do", "did", "does", "are", "is", "have", "has", "what", "where", "how", "why", "who", "when", "please", "don");
        return _at.Is(index + 1, "is", "was") && _at.Is(index + 2, "from", "my", "our", "coming", "going", "here");
    }

    // "Park and Mann": joined by "and", "or" or a comma to a name.
    private bool IsPairedWithName(int index)
    {
        var after = index + 1 < _tokens.Length && _at.Is(index + 1, "and", "or") ? index + 2 : -1;
        var before = index > 1 && _at.Is(index - 1, "and", "or") ? index - 2 : -1;
        if (after < 0 && index + 1 < _tokens.Length && _tokens[index + 1].Before == (Separators.Comma | Separators.Space))
            after = index + 1;
        if (before < 0 && index > 0 && _tokens[index].Before == (Separators.Comma | Separators.Space))
            before = index - 1;
        if (after == index + 2 && after < _tokens.Length && (_tokens[index].Marks & ~Names) == 0 && _tokens[after].IsCapital && _tokens[after].Is(WordMarks.Surname) && !_tokens[after].Is(WordMarks.Function))
            return true;
        return (after >= 0 && after < _tokens.Length && IsSureName(after)) || (before >= 0 && IsSureName(before));
    }

    /// <summary>Whether the word before a name belongs to it: a capital, and no word of the language but for given names.</summary>
    public bool ReachesBack(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.Kind == TokenKind.Word && token.Casing is Casing.Capital or Casing.Mixed && token.Length > 2 && !token.Is(NoName | Elsewhere | WordMarks.StreetLead | WordMarks.Unit | WordMarks.Kin)
            && (!token.Is(WordMarks.Word) || token.Is(WordMarks.Given)) && _setting.HasFormOfName(index) && !_setting.IsInCode(index);
    }

    private bool IsSureName(int index) => _tokens[index].IsCapital && _tokens[index].Is(Names) && !_tokens[index].Is(WordMarks.Word | Elsewhere);

    private bool IsHeadingWord(int index) => !_tokens[index].Is(WordMarks.Given) && _setting.IsHeading(index);

    private bool IsJunior(int index) => _at.Is(index, "jr", "sr", "ii", "iii", "junior", "senior") && _tokens[index].IsCapital;
}
