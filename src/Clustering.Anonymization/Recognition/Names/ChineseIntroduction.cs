using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>Names that people give when they introduce themselves in Chinese: 我叫, 我的名字是, 我姓 and others, from a list of phrases.</summary>
internal static class ChineseIntroduction
{
    // Characters that hardly stand second in a given name and often follow a name.
    private const string Followers = "今我是来在住想有的和也就很不你他她它呢吧啊呀哦吗嘛啦了请叫现目从这那已刚跟与或被把让给对说要会能都还又最";

    // Characters that begin something else than a name after 叫.
    private const string NoName = "我你他她它您谁啥什不了人这那就别去来做个一两几别没有过到着";

    private static readonly FrozenDictionary<char, Introduction[]> ByFirst =
        NameResources.Introductions.Where(i => !char.IsAscii(i.Phrase[0])).GroupBy(i => i.Phrase[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The characters with which an introduction can begin.</summary>
    public static string FirstCharacters { get; } = string.Concat(ByFirst.Keys);

    /// <summary>Adds the name that follows an introduction, a Latin one too, where one stands at this place.</summary>
    public static void Find(ReadOnlySpan<char> text, int at, PiiSpans spans)
    {
        if (Longest(text[at..]) is not { } introduction)
            return;
        if (introduction.Phrase.StartsWith("我叫", StringComparison.Ordinal) && Characters.At(text, at - 1) is '帮' or '给' or '替' or '为')
            return;
        var start = SkipMarks(text, at + introduction.Phrase.Length);
        if (start >= text.Length)
            return;
        var length = !Characters.IsHan(text[start]) ? LatinLength(text, start)
            : introduction.IsSurname ? SurnameLength(text, start) : HanLength(text, start, introduction.Evidence);
        if (length > 0)
            spans.Add(start, length, PiiKind.Person);
    }

    private static Introduction? Longest(ReadOnlySpan<char> text)
    {
        if (ByFirst.TryGetValue(text[0], out var introductions))
            foreach (var introduction in introductions)
                if (text.StartsWith(introduction.Phrase))
                    return introduction;
        return null;
    }

    // A few spaces, quotes and colons, and 做 or 作 of 叫做.
    private static int SkipMarks(ReadOnlySpan<char> text, int i)
    {
        if (Characters.At(text, i) is '做' or '作')
            i++;
        for (var most = i + 4; i < most && Characters.At(text, i) is ' ' or '"' or '\'' or ':' or '「' or '《';)
            i++;
        return i;
    }

    // A word that is no everyday one, and a second with a capital.
    private static int LatinLength(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && CharacterTable.Class(text[end]) == CharacterClass.Letter)
            end++;
        if (end - start < 2 || (Lexicon.Shipped.MarksOf(text[start..end]) & WordMarks.Everyday) != 0 || Characters.At(text, end) is '@' or '_' or '.')
            return 0;
        if (Characters.At(text, end) != ' ' || !char.IsAsciiLetterUpper(Characters.At(text, end + 1)))
            return end - start;
        for (end++; end < text.Length && CharacterTable.Class(text[end]) == CharacterClass.Letter;)
            end++;
        return end - start;
    }

    // A surname that the sentence does not go on from as a word.
    private static int SurnameLength(ReadOnlySpan<char> text, int start)
    {
        var length = ChineseName.SurnameLength(text, start);
        return length > 0 && (!Characters.IsHan(Characters.At(text, start + length)) || "名的叫吧呢啊单字".Contains(text[start + length])) ? length : 0;
    }

    private static int HanLength(ReadOnlySpan<char> text, int start, IntroductionEvidence evidence)
    {
        var run = Run(text, start, 5);
        var surname = ChineseName.SurnameLength(text, start);
        if (surname == 0 && text[start] is '小' or '老' or '阿' && run >= 2 && ChineseName.SurnameLength(text, start + 1) == 1 && IsEnd(text, start + 2))
            return 2;
        if (NoName.Contains(text[start]) || IsEveryday(text, start, run))
            return 0;
        if (surname == 0)
            return evidence == IntroductionEvidence.None && run is 2 or 3 ? run : 0;
        var length = run <= surname ? (surname == 2 ? run : 0)
            : run >= surname + 2 && !Followers.Contains(text[start + surname + 1]) ? surname + 2 : surname + 1;
        return evidence == IntroductionEvidence.None || (length > surname && IsEnd(text, start + length)) ? length : 0;
    }

    // A word of the lists that is no given name, nor 小 and a character of given names.
    private static bool IsEveryday(ReadOnlySpan<char> text, int start, int run) =>
        !(run == 2 && ((text[start] == '小' && HanTable.Given(text[start + 1]) >= 2) || (Lexicon.Shipped.MarksOf(text.Slice(start, 2)) & WordMarks.Given) != 0))
            && IsWord(text, start, run);

    private static bool IsWord(ReadOnlySpan<char> text, int start, int run) =>
        ChineseSetting.IsWord(text, start, 3, start + run) || ChineseSetting.IsWord(text, start, 2, start + run);

    // Whether the sentence ends here, or goes on with a particle.
    private static bool IsEnd(ReadOnlySpan<char> text, int at) => !Characters.IsHan(Characters.At(text, at)) || "吧就啊呀哦啦好呢".Contains(text[at]);

    private static int Run(ReadOnlySpan<char> text, int start, int most)
    {
        var length = 0;
        while (length < most && Characters.IsHan(Characters.At(text, start + length)))
            length++;
        return length;
    }
}
