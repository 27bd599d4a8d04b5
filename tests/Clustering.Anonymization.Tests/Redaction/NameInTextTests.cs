namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>Names that nobody introduces: told by lists, capitals and the words beside, and the words that look like them.</summary>
public class NameInTextTests
{
    [Theory]
    [InlineData("I met Ludwig van Beethoven and Mrs de Wit.", "I met [PERSON] and Mrs [PERSON].")]
    [InlineData("Neither Rossi nor van den Broek would say.", "Neither [PERSON] nor [PERSON] would say.")]
    [InlineData("looking for Sipho \"Razor\" Nkabinde, last seen", "looking for [PERSON], last seen")]
    [InlineData("For Hyun-woo Baek it was about Soo-jin.", "For [PERSON] it was about [PERSON].")]
    [InlineData("can ji-woo come in for a perm", "can [PERSON] come in for a perm")]
    [InlineData("ok who told priyanka about it", "ok who told [PERSON] about it")]
    [InlineData("Surname: Venkataraman", "Surname: [PERSON]")]
    [InlineData("if okafor starts on sunday we win", "if [PERSON] starts on sunday we win")]
    [InlineData("have you been to a hedvig arvidsson concert", "have you been to a [PERSON] concert")]
    [InlineData("my friend Dale just called", "my friend [PERSON] just called")]
    public void Name_IsRedacted(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("the Nissan Leaf is parked at Grant Field, near Lake Saiko and Hotel Julia")]
    [InlineData("see Matthew 21:42 and John 3:16")]
    [InlineData("the Fourier transform, a Gaussian blur and the Kalman filter")]
    [InlineData("the martin leaves late and the pascal is a unit")]
    [InlineData("Mets Vs Phillies is on, we watched the movie Hellboy")]
    [InlineData("wi-fi, tai-chi, so-so and a step-by-step plan")]
    [InlineData("if x: pass\nelif y: val = kalman.read()")]
    [InlineData("ich habe das nicht, der Ordner ist hier und die Methode auch")]
    public void ThingsAndPlaces_AreNoPersons(string text) => Assert.Equal(text, Redacted(text));

    [Theory]
    [InlineData("弟弟建军离婚以后天天喝酒", "弟弟[PERSON]离婚以后天天喝酒")]
    [InlineData("我岳父钟离昧，是的", "我岳父[PERSON]，是的")]
    [InlineData("店长滕姐悄悄跟我说", "店长[PERSON]悄悄跟我说")]
    [InlineData("合租的男生阿坤每天打游戏", "合租的男生[PERSON]每天打游戏")]
    [InlineData("昨天小武哥带我去爬山", "昨天[PERSON]带我去爬山")]
    [InlineData("不客气，子欣。记住", "不客气，[PERSON]。记住")]
    [InlineData("我女朋友何田田喜欢植物", "我女朋友[PERSON]喜欢植物")]
    [InlineData("威廉·戴维斯和汤姆·汉克斯来了", "[PERSON]和[PERSON]来了")]
    [InlineData("跟领导段主任请假", "跟领导[PERSON]主任请假")]
    public void ChineseName_IsRedacted(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("大名鼎鼎的人，念念不忘，依依不舍，文质彬彬")]
    [InlineData("哥哥和嫂子，老师和助教，叔叔和阿姨，同学多多沟通")]
    [InlineData("祝你和宝宝都健康快乐，朋友都以工作为重")]
    [InlineData("心理咨询师教授放松方法，一边代表你自己，年龄段代表")]
    [InlineData("找班主任谈一谈，一劳永逸，也许会")]
    [InlineData("聪明睿智，容貌俊雅，知识渊博，焕然一新")]
    [InlineData("毕业于清华，沉迷于小说，我终于明白了")]
    [InlineData("祥云小镇店，庆云楼，正阳门，双龙峡")]
    public void ChineseWords_Stay(string text) => Assert.Equal(text, Redacted(text).Replace("[ORGANISATION]", "清华", StringComparison.Ordinal));

    private static string Redacted(string text) => Redactor.Default.Redact(text).GetText();
}
