namespace Clustering.Anonymization;

/// <summary>What a single Chinese character can be in a name: a surname, a part of a given name, the beginning of a word that tells something.</summary>
internal static class HanTable
{
    private const char First = '\u3400';
    private const int SurnameBits = 3;
    private const int GivenShift = 2;
    private const int GivenBits = 7;
    private const ushort NameStart = 1 << 5;
    private const ushort CueStart = 1 << 6;
    private const ushort Digit = 1 << 7;
    private const ushort IntroductionStart = 1 << 8;

    private static readonly ushort[] Marks = Build();

    /// <summary>How common a surname the character is: 0 none, 1 rare, 2 from one in a thousand people on, 3 from five on.</summary>
    public static int Surname(char c) => Of(c) & SurnameBits;

    /// <summary>How typical of given names the character is: 0 not at all, 5 hardly seen elsewhere.</summary>
    public static int Given(char c) => (Of(c) >> GivenShift) & GivenBits;

    /// <summary>Whether a name or nickname can begin with the character.</summary>
    public static bool CanBeginName(char c) => (Of(c) & (SurnameBits | NameStart)) != 0;

    /// <summary>Whether a cue can begin with the character, or an age end with it.</summary>
    public static bool CanBeginCue(char c) => (Of(c) & CueStart) != 0;

    /// <summary>Whether an introduction can begin with the character.</summary>
    public static bool CanBeginIntroduction(char c) => (Of(c) & IntroductionStart) != 0;

    /// <summary>Whether the character is a digit.</summary>
    public static bool IsDigit(char c) => (Of(c) & Digit) != 0;

    /// <summary>Whether the character needs a look.</summary>
    public static bool IsNotable(char c) => (Of(c) & (SurnameBits | NameStart | CueStart | IntroductionStart)) != 0;

    private static ushort Of(char c) => c < First ? (ushort)0 : Marks[c - First];

    private static ushort[] Build()
    {
        var marks = new ushort[char.MaxValue - First + 1];
        foreach (var (surname, share) in NameResources.ChineseSurnames)
            marks[surname[0] - First] |= surname.Length > 1 ? NameStart : (ushort)(share >= 5 ? 3 : share >= 1 ? 2 : 1);
        foreach (var (c, weight) in NameResources.GivenCharacters)
            if (c >= First)
                marks[c - First] |= (ushort)(Math.Clamp(weight, 1, 5) << GivenShift);
        foreach (var c in "小老阿")
            marks[c - First] |= NameStart;
        foreach (var c in "岁歲" + ChineseCues.FirstCharacters)
            marks[c - First] |= CueStart;
        foreach (var c in ChineseIntroduction.FirstCharacters)
            marks[c - First] |= IntroductionStart;
        foreach (var c in "零一二三四五六七八九幺洞两壹贰叁肆伍陆柒捌玖")
            marks[c - First] |= Digit;
        return marks;
    }
}
