namespace Clustering.Testing;

/// <summary>Sentences in which people give identifiers away; {0} is where the value stands.</summary>
internal static class IdentifierSentences
{
    internal static IReadOnlyList<string> Of(IdentifierKind kind, string language) =>
        language == "zh" ? Chinese(kind) : English(kind);

    private static string[] English(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Email => ["You can write to me at {0} if that works.", "My email is {0}.", "Send the notes to {0}, please."],
        IdentifierKind.Url => ["It's all on my page, {0}.", "See {0} for the whole story."],
        IdentifierKind.UsPhone => ["My number is {0}.", "Call me on {0} after six.", "The phone on the form is {0}."],
        IdentifierKind.ChinesePhone => ["My mobile in China is {0}.", "Text me at {0} when I forget."],
        IdentifierKind.InternationalPhone => ["I'm abroad, so use {0}.", "My UK or French phone is {0}."],
        IdentifierKind.PaymentCard => ["I paid with card {0}.", "The card number was {0}, if that matters."],
        IdentifierKind.Iban => ["The rent goes to {0}.", "My IBAN is {0}."],
        IdentifierKind.SocialSecurityNumber => ["My SSN is {0}.", "They asked for my social security number, {0}."],
        IdentifierKind.ChineseIdentityNumber => ["My Chinese ID number is {0}.", "The form wants my ID, it's {0}."],
        IdentifierKind.IPv4Address => ["I'm writing from {0}.", "The router says {0}."],
        IdentifierKind.IPv6Address => ["My address at home is {0}.", "The log shows {0} for my laptop."],
        IdentifierKind.MacAddress => ["The laptop's hardware address is {0}.", "The sticker says {0}."],
        IdentifierKind.ApiKey => ["I think I pasted my key {0} somewhere.", "The token is {0}.", "Here is my API key: {0}"],
        IdentifierKind.JsonWebToken => ["The app shows this token: {0}", "My session is {0}"],
        IdentifierKind.Password => ["My password is {0}", "I used the password {0} everywhere, sorry."],
        IdentifierKind.EnglishName => ["My name is {0}.", "I'm {0}, by the way.", "This is {0} writing."],
        IdentifierKind.ChineseName => ["My Chinese name is {0}.", "At home they call me {0}."],
        IdentifierKind.StreetAddress => ["I live at {0}.", "The flat is at {0}."],
        IdentifierKind.ChineseAddress => ["My address is {0}.", "The parcel goes to {0}."],
        IdentifierKind.OrderNumber => ["It was order {0}.", "The receipt says {0}."],
        IdentifierKind.PassportNumber => ["My passport is {0}.", "Passport number {0}, it expires in May."],
        IdentifierKind.WeChatId => ["Add me on WeChat: {0}.", "My WeChat is {0}."],
        IdentifierKind.QqNumber => ["My QQ is {0}.", "I still use QQ, {0}."],
        IdentifierKind.AccountNumber => ["My payroll number is {0}.", "Account {0} at the bank."],
        IdentifierKind.LicensePlate => ["My car is {0}.", "The plate is {0}."],
        IdentifierKind.Handle => ["I'm {0} over there.", "Follow me, {0}."],
        IdentifierKind.CodeName => ["Nobody may know about project {0} yet.", "At work it's all about {0}, which is secret."],
        IdentifierKind.LowerCaseName => ["it was {0} who told me.", "i talked to {0} about it."],
        _ => ["I own number {0}, there are only a few.", "The label says {0}."],
    };

    private static string[] Chinese(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Email => ["我的邮箱是{0}。", "发到{0}就行。"],
        IdentifierKind.Url => ["都写在{0} 里了。", "可以看 {0} 这个网页。"],
        IdentifierKind.UsPhone => ["我在美国的电话是{0}。", "打{0}找我。"],
        IdentifierKind.ChinesePhone => ["我的手机号是{0}。", "有事打{0}。", "加我微信,手机号{0}。"],
        IdentifierKind.InternationalPhone => ["我在国外,号码是{0}。", "国际长途打{0}。"],
        IdentifierKind.PaymentCard => ["我用的卡号是{0}。", "刷的是{0}这张卡。"],
        IdentifierKind.Iban => ["房租打到{0}。", "我的国外账户是{0}。"],
        IdentifierKind.SocialSecurityNumber => ["我的社会安全号是{0}。", "表上填的是{0}。"],
        IdentifierKind.ChineseIdentityNumber => ["我的身份证号是{0}。", "身份证{0},帮我看看对不对。"],
        IdentifierKind.IPv4Address => ["我的IP是{0}。", "路由器显示{0}。"],
        IdentifierKind.IPv6Address => ["家里的地址是{0}。", "日志里是{0}。"],
        IdentifierKind.MacAddress => ["网卡地址是{0}。", "标签上写着{0}。"],
        IdentifierKind.ApiKey => ["我的密钥是 {0} 。", "不小心把 {0} 贴出去了。"],
        IdentifierKind.JsonWebToken => ["登录令牌是 {0} 。", "页面上显示 {0} 。"],
        IdentifierKind.Password => ["密码是{0}", "我到处都用密码 {0} 。"],
        IdentifierKind.EnglishName => ["我的英文名是 {0}。", "同事叫我 {0}。"],
        IdentifierKind.ChineseName => ["我叫{0}。", "我的名字是{0}。", "你好,我是{0}。"],
        IdentifierKind.StreetAddress => ["我住在 {0}。", "地址是 {0}。"],
        IdentifierKind.ChineseAddress => ["我家住{0}。", "快递寄到{0}。"],
        IdentifierKind.OrderNumber => ["订单号是{0}。", "单子上写的{0}。"],
        IdentifierKind.PassportNumber => ["护照号{0}。", "我的护照是{0}。"],
        IdentifierKind.WeChatId => ["我的微信是{0}。", "加我微信号{0}。"],
        IdentifierKind.QqNumber => ["我的QQ是{0}。", "加QQ{0}聊。"],
        IdentifierKind.AccountNumber => ["工资卡账号{0}。", "银行账户是{0}。"],
        IdentifierKind.LicensePlate => ["我的车牌是{0}。", "车牌{0},白色的。"],
        IdentifierKind.Handle => ["我的账号是 {0} 。", "关注我 {0} 。"],
        IdentifierKind.CodeName => ["项目代号 {0},别往外说。", "最近都在忙 {0} 这个保密项目。"],
        IdentifierKind.LowerCaseName => ["是 {0} 跟我说的。", "我跟 {0} 聊过。"],
        _ => ["我买的编号是{0},全国没几台。", "标签上写着{0}。"],
    };
}
