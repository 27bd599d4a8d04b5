using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>Reads a Chinese name at a place where one is expected: a surname and one or two characters, or two or three characters up to a mark.</summary>
internal static class ChineseName
{
    // Characters that hardly stand second in a given name and often follow a name.
    private const string Followers = "今我是来在住想有的和也就很不你他她它呢吧啊呀哦吗嘛啦了请叫现目从这那已刚跟与或被把让给对说要会能都还又最";

    // Characters that begin something else than a name after 叫.
    private const string NoName = "我你他她它您谁啥什不了人这那就别去来做个一两几别没有过到着";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Surnames = NameResources.Surnames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many characters of a surname stand there: 2, 1 or 0.</summary>
    public static int SurnameLength(ReadOnlySpan<char> text, int start)
    {
        if (start + 2 <= text.Length && Surnames.Contains(text.Slice(start, 2)))
            return 2;
        return start < text.Length && Surnames.Contains(text.Slice(start, 1)) ? 1 : 0;
    }

    /// <summary>How many characters of a name stand there; 0 where none does.</summary>
    public static int Length(ReadOnlySpan<char> text, int start, IntroductionEvidence evidence)
    {
        var run = Run(text, start, 5);
        var surname = SurnameLength(text, start);
        if (surname == 0 && text[start] is '小' or '老' or '阿' && run >= 2 && SurnameLength(text, start + 1) == 1 && IsEnd(text, start + 2))
            return 2;
        if (NoName.Contains(text[start]) || IsEveryday(text.Slice(start, run)))
            return 0;
        if (surname == 0)
            return evidence == IntroductionEvidence.None && run is 2 or 3 ? run : 0;
        if (evidence == IntroductionEvidence.None)
            return WithSurname(text, start, surname, run);
        var length = WithSurname(text, start, surname, run);
        return length > surname && IsEnd(text, start + length) ? length : 0;
    }

    /// <summary>The surname's length in a name of three characters or more that begins with one; otherwise 0.</summary>
    public static int SurnameOf(ReadOnlySpan<char> name)
    {
        var surname = SurnameLength(name, 0);
        return surname > 0 && name.Length == surname + 2 ? surname : 0;
    }

    private static int WithSurname(ReadOnlySpan<char> text, int start, int surname, int run)
    {
        if (run <= surname)
            return surname == 2 ? run : 0;
        return run >= surname + 2 && !Followers.Contains(text[start + surname + 1]) ? surname + 2 : surname + 1;
    }

    private static bool IsEveryday(ReadOnlySpan<char> run)
    {
        for (var length = Math.Min(3, run.Length); length >= 2; length--)
            if (EverydayWords.Contains(run[..length]))
                return true;
        return false;
    }

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
