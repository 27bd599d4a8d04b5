namespace Clustering.Anonymization;

/// <summary>What a single Chinese character can be in a name: a surname, a part of a given name, the beginning of a word that tells something.</summary>
internal static class HanTable
{
    private const char First = '\u3400';
    private const int SurnameBits = 3;
    private const int GivenShift = 2;
    private const int GivenBits = 7;
    private const uint NameStart = 1 << 5;
    private const uint CueStart = 1 << 6;
    private const uint NickStart = 1 << 12;
    private const uint SpeechStart = 1 << 13;
    private const uint Lead = 1 << 14;
    private const uint Trail = 1 << 15;
    private const uint IntroductionStart = 1 << 8;
    private const uint TitleStart = 1 << 9;
    private const uint TellingStart = 1 << 10;
    private const uint LeadEnd = 1 << 11;

    private const uint PairStart = 1 << 16;
    private const uint BodyStart = 1 << 17;
    private const uint Starts = SurnameBits | NickStart | TellingStart | PairStart;

    private static readonly uint[] Marks = Build();

    // How given names begin, how words begin, and all that something to look at begins with.
    private static readonly CharacterPairs GivenPairs = new();
    private static readonly CharacterPairs WordPairs = new();
    private static readonly CharacterPairs NotablePairs = new();

    static HanTable()
    {
        foreach (var name in NameResources.ChineseGivenNames)
            if (name.Length == 2)
                GivenPairs.Add(name);
        foreach (var (c, weight) in NameResources.GivenCharacters.Where(g => g.Weight >= ChineseNickname.Typical))
            foreach (var kin in ChineseNickname.Kin)
                GivenPairs.Add(c, kin);
        foreach (var (word, marks) in NameResources.Words())
            if (word[0] >= First && (marks & (WordMarks.Word | WordMarks.City | WordMarks.Land)) != 0)
                WordPairs.Add(word);
        foreach (var word in NameResources.ChineseGivenNames.Concat(NameResources.ChineseSurnames.Keys).Concat(NameResources.Introductions.Select(i => i.Phrase)).Concat(ChineseCues.Telling).Concat(ChineseBodies.Cues))
            AddNotable(word);
        foreach (var (c, weight) in NameResources.GivenCharacters.Where(g => g.Weight >= ChineseNickname.Typical))
            foreach (var kin in ChineseNickname.Kin)
                AddNotable($"{c}{kin}");

        static void AddNotable(string word)
        {
            if (word.Length < 2 || word[0] < First)
                return;
            NotablePairs.Add(word);
            Marks[word[0] - First] |= PairStart;
        }
    }

    /// <summary>How common a surname the character is: 0 none, 1 rare, 2 from one in a thousand people on, 3 from five on.</summary>
    public static int Surname(char c) => (int)Of(c) & SurnameBits;

    /// <summary>How typical of given names the character is: 0 not at all, 5 hardly seen elsewhere.</summary>
    public static int Given(char c) => (int)(Of(c) >> GivenShift) & GivenBits;

    /// <summary>Whether a name or nickname can begin with the character.</summary>
    public static bool CanBeginName(char c) => (Of(c) & (SurnameBits | NameStart | NickStart)) != 0;

    /// <summary>Whether a surname of two characters can begin with the character.</summary>
    public static bool CanBeginLongSurname(char c) => (Of(c) & NameStart) != 0;

    /// <summary>Whether a given name, or a title after a surname, can begin with the character.</summary>
    public static bool CanFollowSurname(char c) => (Of(c) & (TitleStart | GivenBits << GivenShift)) != 0;

    /// <summary>Whether a title after a surname can begin with the character.</summary>
    public static bool CanBeginTitle(char c) => (Of(c) & TitleStart) != 0;

    /// <summary>Whether a word that stands right before names can end with the character.</summary>
    public static bool CanEndLead(char c) => (Of(c) & LeadEnd) != 0;

    /// <summary>Whether a word for what somebody says or does can begin with the character.</summary>
    public static bool CanBeginSpeech(char c) => (Of(c) & SpeechStart) != 0;

    /// <summary>Whether the character, right before a name, speaks for it: 跟, 和, 叫; or a mark.</summary>
    public static bool IsLead(char c) => c < First ? !char.IsLetterOrDigit(c) : c > '\uFF00' || (Of(c) & Lead) != 0;

    /// <summary>Whether the character, right after a name, speaks for it: 的, 说, 在; or a mark.</summary>
    public static bool IsTrail(char c) => c < First ? !char.IsLetterOrDigit(c) : c > '\uFF00' || (Of(c) & Trail) != 0;

    /// <summary>Whether a cue can begin with the character.</summary>
    public static bool CanBeginCue(char c) => (Of(c) & CueStart) != 0;

    /// <summary>Whether a cue that tells what follows it can begin with the character, or an age end with it.</summary>
    public static bool CanTell(char c) => (Of(c) & (TellingStart | CueStart)) != 0;

    /// <summary>Whether an introduction can begin with the character.</summary>
    public static bool CanBeginIntroduction(char c) => (Of(c) & IntroductionStart) != 0;

    /// <summary>Whether a cue that tells a town or organisation can begin with the character.</summary>
    public static bool CanBeginBody(char c) => (Of(c) & BodyStart) != 0;

    /// <summary>Whether a given name of two characters, or one character of it and a word of kin, may stand there; sometimes true where none does.</summary>
    public static bool MayBeGiven(char first, char second) => GivenPairs.MayHold(first, second);

    /// <summary>Whether a word of the lists may begin with the two characters; sometimes true where none does.</summary>
    public static bool MayBeginWord(char first, char second) => WordPairs.MayHold(first, second);

    /// <summary>The next character that needs a look, or the end: one that may begin a name, a cue or an introduction, or stands there twice.</summary>
    public static int NextNotable(ReadOnlySpan<char> text, int index, int end)
    {
        for (; index < end; index++)
        {
            var mark = Of(text[index]);
            var next = index + 1 < text.Length ? text[index + 1] : '\0';
            if ((mark & Starts) == 0 && text[index] != next)
                continue;
            if ((mark & NickStart) != 0 || text[index] == next || ((mark & SurnameBits) != 0 && CanFollowSurname(next)) || ((mark & PairStart) != 0 && NotablePairs.MayHold(text[index], next)) || ((mark & TellingStart) != 0 && IsTelling(text[index], next)))
                return index;
        }
        return end;
    }

    // 加 and 搜 before Latin letters and digits; what ends an age.
    private static bool IsTelling(char c, char next) => c is not ('加' or '搜') || next < First;

    private static uint Of(char c) => c < First ? 0 : Marks[c - First];

    private static uint[] Build()
    {
        var marks = new uint[char.MaxValue - First + 1];
        foreach (var (surname, share) in NameResources.ChineseSurnames)
            marks[surname[0] - First] |= surname.Length > 1 ? NameStart : share >= 5 ? 3u : share >= 1 ? 2u : 1u;
        foreach (var (c, weight) in NameResources.GivenCharacters)
            if (c >= First)
                marks[c - First] |= (uint)Math.Clamp(weight, 1, 5) << GivenShift;
        foreach (var title in NameResources.ChineseTitles["after"])
            marks[title[0] - First] |= TitleStart;
        foreach (var c in ChineseSetting.Leads)
            marks[c - First] |= Lead;
        foreach (var c in ChineseSetting.Trails)
            marks[c - First] |= Trail;
        foreach (var word in ChineseSetting.Speech)
            marks[word[0] - First] |= SpeechStart;
        foreach (var lead in NameResources.ChineseTitles["before"])
            marks[lead[^1] - First] |= LeadEnd;
        foreach (var c in "小老阿")
            marks[c - First] |= NickStart;
        foreach (var c in ChineseCues.FirstCharacters)
            marks[c - First] |= CueStart;
        foreach (var c in "岁歲旬十加搜姓")
            marks[c - First] |= TellingStart;
        foreach (var cue in ChineseBodies.Cues)
            marks[cue[0] - First] |= BodyStart;
        foreach (var c in ChineseIntroduction.FirstCharacters)
            marks[c - First] |= IntroductionStart;
        return marks;
    }
}
