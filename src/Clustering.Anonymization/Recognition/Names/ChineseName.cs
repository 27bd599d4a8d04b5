using System.Collections.Frozen;
using static Clustering.Anonymization.ChineseSetting;

namespace Clustering.Anonymization;

/// <summary>
/// Chinese names, judged by adding up what speaks for and against: how common the surname is, how typical the given name, the words before
/// and after, and the ordinary words that the characters would make. Surname and given name alone are never enough where they make a word.
/// </summary>
internal static class ChineseName
{
    private const int Enough = 4;
    private const int MostForeign = 10;

    // Characters with which names of other languages are written.
    private const string Foreign =
        "阿埃艾安奥巴白班邦宝保贝本比彼毕宾波伯博布查达大戴丹德迪蒂丁东杜多恩尔法菲费芬弗福夫戈格盖哥古哈海汉赫亨胡华怀霍基吉加贾杰金卡凯坎科克肯库拉莱兰劳勒雷里利莉丽琳林伦罗洛鲁路卢吕马玛迈麦曼梅门蒙米密莫姆穆" +
        "纳娜内尼妮诺努欧帕潘佩彭皮珀普奇乔琼丘热荣茹瑞若萨塞桑森沙莎舍施斯史司苏索塔泰坦唐特廷汀图托瓦万威韦维温文沃乌伍西希夏谢辛休修雅亚扬耶叶伊易因英尤约泽扎詹珍朱茨兹佐逊顿登敏邓利娅黛廉汤尚切妲姬薇洁瑟聂涅奎蔻柯寇隆露缪庞钦琴珊绍轩茵尤哲芝卓蕾弥崔茜甄嘉姗娣绮萝裴迦雯霓理灵凡秋爱摩根通";

    // Surnames that are mostly something else in a sentence.
    private const string Ambiguous = "会刚和向于时经常全方从连应都能那帅安支白单成师候班原代干明平终后关何任易巴党对同与像当高金马水花国红文路农车多过宁双解管种毛冷但别过黑甘沙羊才要有还钱万古老召几";

    // Surnames that join words or come before verbs: 和, 于, 向.
    private const string Joining = "和与同向对于让被给像当有要才都就还但别能会过时全多从连帮把";

    // Characters of no given name, however surely a name is told.
    private const string Common = "一的了是在不有我他她你们这那和也就都说要会能去来到对上下里个很还没给把被让从为以及或但而且着过吗呢吧啊呀么什怎谁哪几多少么后前时间次件点些样种";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Surnames =
        NameResources.ChineseSurnames.Keys.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many characters of a surname stand there: 2, 1 or 0.</summary>
    public static int SurnameLength(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return 0;
        if (HanTable.CanBeginLongSurname(text[start]) && start + 2 <= text.Length && Surnames.Contains(text.Slice(start, 2)))
            return 2;
        return HanTable.Surname(text[start]) > 0 ? 1 : 0;
    }

    /// <summary>The surname's length in a name of three characters or more that begins with one; otherwise 0.</summary>
    public static int SurnameOf(ReadOnlySpan<char> name)
    {
        var surname = SurnameLength(name, 0);
        return surname > 0 && name.Length == surname + 2 ? surname : 0;
    }

    /// <summary>How many characters of a full name, a nickname, or a surname with a title stand there; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] is '小' or '老' or '阿')
            return ChineseNickname.LengthAt(text, start, end);
        if (start + 1 >= end || !(HanTable.CanFollowSurname(text[start + 1]) || HanTable.CanBeginName(text[start + 1]) || HanTable.CanBeginLongSurname(text[start]) || text[start] == text[start + 1]))
            return 0;
        var surname = SurnameLength(text[..end], start);
        if (surname == 0 || (surname == 1 && start > 0 && text[start - 1] == text[start]) || (surname == 1 && IsWord(text, start, 2, end) && !MayBeTold(text, start)))
            return ChineseNickname.GivenLength(text, start, end);
        var two = start + surname + 2 <= end ? Score(text, start, end, surname, 2) : 0;
        var one = start + surname + 1 <= end ? Score(text, start, end, surname, 1) : 0;
        if (two >= Enough && two >= one - 1)
            return surname + 2;
        if (one >= Enough)
            return surname + 1;
        return TitledLength(text, start, end, surname) is > 0 and var titled ? titled : ChineseNickname.GivenLength(text, start, end);
    }

    /// <summary>The name written from another language around a middle dot, 赫敏·格兰杰: the characters on both sides that such names are written with.</summary>
    public static bool FindForeign(ReadOnlySpan<char> text, int dot, out int start, out int end)
    {
        (start, end) = (dot, dot + 1);
        while (start > 0 && dot - start < MostForeign && (Foreign.Contains(text[start - 1]) || (text[start - 1] is '·' && start > 1)))
            start--;
        while (end < text.Length && end - dot <= MostForeign && (Foreign.Contains(text[end]) || (text[end] == '·' && Characters.IsHan(Characters.At(text, end + 1)))))
            end++;
        return dot - start >= 1 && end - dot > 1;
    }

    private static bool MayBeTold(ReadOnlySpan<char> text, int start) => start > 0 && (HanTable.CanEndLead(text[start - 1]) || text[start - 1] is ':' or ' ');

    /// <summary>Whether the character is one with which names of other languages are written.</summary>
    public static bool IsForeign(char c) => Foreign.Contains(c);

    /// <summary>Whether the character is mostly something else in a sentence than a surname.</summary>
    public static bool IsAmbiguous(char surname) => Ambiguous.Contains(surname);

    private static int Score(ReadOnlySpan<char> text, int start, int end, int surname, int given)
    {
        var (first, last) = (start + surname, start + surname + given);
        var (weakest, strongest) = (5, 0);
        foreach (var c in text[first..last])
        {
            weakest = Math.Min(weakest, HanTable.Given(c));
            strongest = Math.Max(strongest, HanTable.Given(c));
        }
        var mayBeTold = MayBeTold(text, start);
        if (mayBeTold && given == 1 && Common.Contains(text[first]))
            return 0;
        if (surname == 1 && !mayBeTold && (given == 2 ? weakest == 0 && !HanTable.MayBeGiven(text[first], text[first + 1]) : strongest == 0))
            return 0;
        var joining = surname == 1 && Joining.Contains(text[start]);
        if (joining && start > 0 && Characters.IsHan(text[start - 1]) && !HanTable.IsLead(text[start - 1]))
            return 0;
        var isTold = mayBeTold && IsTold(text, start);
        var score = surname == 2 ? 4 : HanTable.Surname(text[start]);
        var context = (joining ? Math.Min(1, Lead(text, start)) : Lead(text, start)) + Trail(text, last, end);
        var told = isTold && !joining && given == 2 && !Ambiguous.Contains(text[start]) && !IsTitle(text[first..last]) && !Common.Contains(text[first]) && !Common.Contains(text[last - 1]);
        if (given == 2 ? weakest > 0 && score + 3 + context < Enough - 1 : score + 2 + context < Enough)
            return 0;
        var known = (Lexicon.Shipped.MarksOf(text[first..last]) & WordMarks.Given) != 0 || (given == 2 && text[first] == text[first + 1] && isTold && !IsWord(text, first, 2, end) && !IsWord(text, start, 2, end));
        score += given == 2 ? known ? 4 : weakest == 0 ? told ? -1 : -4 : weakest + strongest >= 8 ? 3 : weakest + strongest >= 5 ? 2 : 0
            : strongest >= 4 ? 2 : known ? 1 : strongest == 0 && surname == 1 ? -4 : -1;
        if (!known && !told && (given == 2 ? weakest : strongest) == 0 && (surname == 1 || given == 2 || context < MostLead))
            return 0;
        if (surname == 1 && Ambiguous.Contains(text[start]))
            score -= 2;
        score += context;
        return score < Enough ? score : score - Against(text, start, end, surname, given, known);
    }

    // Ordinary words that the characters make, with each other or with their neighbours.
    private static int Against(ReadOnlySpan<char> text, int start, int end, int surname, int given, bool known)
    {
        var last = start + surname + given;
        var against = 0;
        if (IsWord(text, start, surname + given, end) || IsWord(text, start, 4, end) || (surname + given > 2 && IsWord(text, start, 2, end)))
            against += 6;
        if (IsWord(text, start - 1, 2, end) && text[start - 1] is not ('叫' or '是'))
            against += given == 2 && known ? 2 : 4;
        if (IsWord(text, start - 1, 3, end) || IsWord(text, start - 1, 4, end) || IsWord(text, start - 2, 3, end) || IsWord(text, start - 2, 4, end))
            against += 4;
        if (given == 2 && !known && IsWord(text, start + surname, 2, end))
            against += IsTold(text, start) ? 1 : 4;
        if (given == 2 && !known && last < end && "和为与跟对".Contains(text[last - 1]))
            against += 4;
        if (IsWord(text, last - 1, 2, end) || IsWord(text, last - 1, 3, end))
            against += given == 1 ? 4 : known ? 1 : 3;
        return against;
    }

    // 王先生, 李老师: the surname alone; 王哥, 张总: both. A surname that is mostly another word needs a mark or a lead before it.
    private static int TitledLength(ReadOnlySpan<char> text, int start, int end, int surname)
    {
        if (!HanTable.CanBeginTitle(Characters.At(text, start + surname)) || IsWord(text, start - 1, 2, end) || IsWord(text, start - 2, 3, end) || IsWord(text, start, 2, end) || IsWord(text, start, 3, end))
            return 0;
        var before = start == 0 ? '\n' : text[start - 1];
        var joining = surname == 1 && Joining.Contains(text[start]);
        var apart = !Characters.IsHan(before) || (!joining && IsTold(text, start));
        if (joining ? !apart : surname == 1 && Ambiguous.Contains(text[start]) && !apart && !HanTable.IsLead(before))
            return 0;
        var last = start + surname;
        for (var length = Math.Min(LongestTitle, end - last); length > 0; length--)
        {
            if (!IsTitle(text.Slice(last, length)))
                continue;
            if (length > 1)
                return surname;
            var sure = HanTable.Surname(text[start]) >= 2 || IsTrailAt(text, last + 1, end) || IsTold(text, start);
            return (apart || HanTable.IsLead(before)) && sure && !IsWord(text, last, 2, end) ? surname + 1 : 0;
        }
        return 0;
    }

}
