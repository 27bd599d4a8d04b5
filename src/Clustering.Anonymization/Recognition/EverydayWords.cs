using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>Words that no name is read from without better evidence, and that are left standing where they are part of a name.</summary>
internal static class EverydayWords
{
    private const string Function =
        """
        a about above across actually after again all almost already also always am an and another any anyone anything are as at away back be because been
        before being below between both but by came can cannot come could did do does doing done down during each either else enough even ever every everyone
        everything few first for from further gave get gets give given go goes going gone got had has have having he hello her here hers herself hey hi him
        himself his how however i if in indeed into is it its itself just keep kept last later least less let like made make many maybe me might mine more
        most much must my myself near need neither never next no nobody none nor not nothing now of off often oh ok okay on once one only or other our ours out
        over own perhaps please quite rather really same say see she should since so some someone something soon still such sure take than thank thanks that
        the their theirs them themselves then there these they thing this those though through thus to today together too two under unless until up upon us
        very via was way we well went were what when where whether which while who whom whose why with within without would yeah yes yet you your yours
        yourself
        """;

    private const string Content =
        """
        able account added address afraid age ago agent alone anonymous answer anxious app april art asap ask asked assistant associated attached august aunt
        autumn awake baby bad bank banned beautiful begin behind best better big bill black blocked blue bob bored born boss bot boy bro broken brother brown
        bug business busy busted buddy call called caller care case chance change changed chase chat child close code coffee college come comes common company
        confidential correct could country crazy customer cute dad daddy daily darling date daughter dawn day dead dean dear december depressed different
        difficult displayed doctor down dr dream dumb early easy email end engineer english enter entered evening exactly example excited expired fake
        fall false family famous father february feel female fine finally food foreign forever forgotten found frank free friday friend fun funny game
        girl god good goodbye grace great green guest guy hacked half happy hard hashed hate heaven hell help hidden hold home honey hope hopeless hot hour
        house hungry idea idiot important impossible incorrect info insane invalid issue january job joy july june kid kind king know known lady late
        lazy leaked left legal legally life lily line listed little live login lonely long look lost lot love lovely low lucky mad madam main male man manager
        march mark married master matter may mean melody mentioned message midnight mine miss missing misspelled model mom monday money month morning mother mr mrs
        ms mum name named names nearly new nice nickname night nobody normal note november number october old online open order original part password patient pearl
        people person phone place pleasure pretty printed private probably problem professor pronounced protected public queen question quick quiet rare
        ray ready real reality recorded red registered release required rich ridiculous right rob rose ruby sad safe said sam saturday saved school search
        secret security september service set short shown shy sick silly simple single sir sister slow small smart sold son sorry special spelled
        spelt spring staff start still stored story strange string stress strong student stupid submitted summer sunday sunny support supposed swag sweet system
        talk tall taken teacher temporary terrible test thankful thinking thursday time tired title token tomorrow tonight top tough trouble true
        trusted tuesday type ugly uncle unique unknown unclear unusual update used user username valid value violet visible waiting want wanted war weak
        wednesday week weekend weird welcome white wife will winter wonderful word work working world worried worse worth write written wrong year years
        yesterday young
        china chinese america american england france french german germany japan japanese korea korean spain spanish india indian russia
        russian europe european christian catholic muslim jewish python java javascript windows linux google microsoft apple amazon facebook
        """;

    private const string Chinese =
        """
        什么 什麽 怎么 名字 为什么 哪里 外卖 滴滴 出租车 网约车 救护车 车子 老师 医生 护士 同学 朋友 家长 妈妈 爸爸 老公 老婆 哥哥 姐姐 弟弟 妹妹 爷爷 奶奶
        高兴 安心 安静 方便 马上 温柔 金钱 常常 曾经 应该 成功 成为 成长 于是 任何 时候 时间 经常 明白 安全 高中 白酒 安排 花店 黄昏 白天 万一 方法 方向
        平时 平静 平常 开心 伤心 难过 放心 小心 关心 努力 起床 吃饭 睡觉 回家 回去 出去 过去 过来 起来 上班 下班 加班 开会 滚蛋 闭嘴 别人 自己 大家 所有 全部
        顾客 客服 服务员 江湖 江南 江边 河南 河北 湖南 湖北 广东 北京 上海 中国 英国 美国 日本 法国 钱包 钱财 常见 程序 程度 计划 计算 路上 路人 向往 向上
        毛病 毛衣 石头 雷电 田地 水果 云朵 阳光 希望 梦想 快乐 幸福 美丽 天使 宝贝 宝宝 亲爱 亲爱的 主人 先生 女士 小姐 美女 帅哥 小朋友 孩子 男生 女生
        学习 工作 生活 单身 加油 随便 麻烦 许多 许久 和谐 黑暗 白色 红色 黄色 蓝色 绿色 高级 高考 高度 高手 高温 解释 解决 符合 相信 相关 全家 全国 支持
        """;

    private static readonly char[] Blank = [' ', '\n', '\r'];
    private static readonly FrozenSet<string> FunctionSet = Set(Function);
    private static readonly FrozenSet<string> AllSet = Set(Function + " " + Content + " " + Chinese);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionOf = FunctionSet.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AllOf = AllSet.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is an everyday word, in any casing.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => AllOf.Contains(word);

    /// <summary>Whether it is one of the words that only join others, in any casing.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => FunctionOf.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split(Blank, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
