using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>Chinese words that tell what follows them: 电话, 微信号, 密码, 订单号 ...</summary>
internal static class ChineseCues
{
    // How far before its end a run of characters is looked at.
    private const int LongestLook = 10;

    private static readonly (string Word, WordMarks Marks)[] Words =
    [
        .. Of(WordMarks.Phone, "电话 手机 座机 联系方式 联系 热线 致电 拨打 传真 固话 咨询 来电 号码 短信 回电 電話 手機"),
        .. Of(WordMarks.Handle, "微信号 微信 加微 扣扣 微博 抖音号 抖音 快手号 小红书号 小红书 公众号 用户名 网名 昵称 群号 直播间 账号名 推特 威信 薇信 加V 加v 加 搜 账号 帐号 小号 抖音 快手 小红书"),
        .. Of(WordMarks.Secret, "密码 口令 密钥 令牌 验证码 授权码 提取码"),
        .. Of(WordMarks.Account, "订单 订单号 单号 运单 快递 账号 帐号 工号 学号 卡号 编号 病历 会员 合同 流水号 客户号 户号 保单 案号 考号 准考证 取件码 预约号 车架号 编码 账户 帐户 尾号 座位号 条码 登记号 住院号 门诊号 社保号 公积金号"),
        .. Of(WordMarks.Document, "护照 通行证 驾照 驾驶证 证件 签证 港澳 台胞证 居留证 军官证 行驶证 回乡证"),
        .. Of(WordMarks.Identity, "身份证 公民身份 社保 信用代码 税号 身份号码 证件号 纳税人"),
        .. Of(WordMarks.Birth, "出生 生日 生于 生辰 出生日期 生年"),
        .. Of(WordMarks.Bank, "银行 卡号 账户 开户 汇款 转账 储蓄卡 信用卡 银行卡"),
        .. Of(WordMarks.Dwelling, "地址 住在 家住 位于 住址 收货 寄到 送到 搬到"),
        .. Of(WordMarks.Age, "年龄 今年 年仅 现年 享年 年满"),
    ];

    private static readonly FrozenDictionary<char, (string Word, WordMarks Marks)[]> ByFirst =
        Words.GroupBy(w => w.Word[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());

    /// <summary>The characters with which a cue can begin.</summary>
    public static string FirstCharacters { get; } = string.Concat(ByFirst.Keys);

    /// <summary>The cues that tell a secret, a user name or a birth.</summary>
    public static IEnumerable<string> Telling => Words.Where(w => (w.Marks & (WordMarks.Secret | WordMarks.Handle | WordMarks.Birth)) != 0).Select(w => w.Word);

    /// <summary>The longest cue that stands at a place, and its length; 0 where there is none.</summary>
    public static int At(ReadOnlySpan<char> text, int index, out WordMarks marks)
    {
        marks = WordMarks.None;
        var length = 0;
        if (HanTable.CanBeginCue(text[index]) && ByFirst.TryGetValue(text[index], out var words))
            foreach (var (word, of) in words)
                if (text[index..].StartsWith(word) && (length == 0 || word.Length == length))
                    (length, marks) = (word.Length, marks | of);
        return length;
    }

    /// <summary>The marks of all cues in the last characters of a run.</summary>
    public static WordMarks MarksIn(ReadOnlySpan<char> run)
    {
        var marks = WordMarks.None;
        for (var i = Math.Max(0, run.Length - LongestLook); i < run.Length; i++)
            if (At(run, i, out var of) > 0)
                marks |= of;
        return marks;
    }

    private static IEnumerable<(string, WordMarks)> Of(WordMarks marks, string words) => words.Split(' ').Select(w => (w, marks));
}
