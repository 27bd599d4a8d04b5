namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>What words around it tell: ages, dates of birth, user names, addresses, towns, organisations.</summary>
public class ToldTests
{
    [Theory]
    [InlineData("I am 35 years old", "I am [AGE]")]
    [InlineData("an 84-year-old man", "an [AGE] man")]
    [InlineData("she just turned 42, wow", "she just turned [AGE], wow")]
    [InlineData("I'm 27, and my (29F) wife", "I'm [AGE], and my ([AGE]) wife")]
    [InlineData("my four-year-old, a twenty-eight year old man", "my [AGE], a [AGE] man")]
    [InlineData("I am 71 years of age", "I am [AGE]")]
    [InlineData("Maria Okafor, 34, said so. Her brother Anna Okafor (29) left.", "[PERSON], [AGE], said so. Her brother [PERSON] ([AGE]) left.")]
    [InlineData("hes 19, im 22 so too young", "hes [AGE], im [AGE] so too young")]
    [InlineData("he died at 83", "he died at [AGE]")]
    [InlineData("age: 61", "age: [AGE]")]
    [InlineData("aged 17", "aged [AGE]")]
    [InlineData("我今年25岁了", "我今年[AGE]了")]
    [InlineData("一个二十三岁的女生", "一个[AGE]的女生")]
    [InlineData("孩子才两岁半", "孩子才[AGE]")]
    [InlineData("我妈七十二了，奶奶今年八十三", "我妈[AGE]了，奶奶今年[AGE]")]
    [InlineData("女，27，未婚", "女，[AGE]，未婚")]
    [InlineData("一名九旬老人", "一名[AGE]老人")]
    [InlineData("D.O.B.: 14/08/1991", "D.O.B.: [BIRTH_DATE]")]
    [InlineData("1994年2月出生，身高165", "[BIRTH_DATE]出生，身高165")]
    [InlineData("discord grumblefish#4821", "discord [HANDLE]")]
    [InlineData("the root password (Tr0mbone_lake!9) works", "the root password ([SECRET]) works")]
    [InlineData("born on 3 March 1990 in a barn", "born on [BIRTH_DATE] in a barn")]
    [InlineData("DOB: 05/21/1985", "DOB: [BIRTH_DATE]")]
    [InlineData("他出生于1987年11月10日。", "他出生于[BIRTH_DATE]。")]
    [InlineData("1982年04月09日出生", "[BIRTH_DATE]出生")]
    [InlineData("username: lazy_otter7", "username: [HANDLE]")]
    [InlineData("thanks @kestrel_91!", "thanks [HANDLE]!")]
    [InlineData("加我微信：zhang_8812", "加我微信：[HANDLE]")]
    [InlineData("QQ 12345678", "QQ [HANDLE]")]
    public void WordsAround_TellIt(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("it took 35 minutes, I'm 25 minutes late, we are 40 people")]
    [InlineData("a 10 year plan, 3 days ago, 5 years later, page 42")]
    [InlineData("read it by 3 March 2021, see you on May 5")]
    [InlineData("岁月静好，万岁，三年前，第5页")]
    [InlineData("他大我将近20岁，我们相差六岁，比我妈大1岁")]
    [InlineData("都十一点了，三十分了，二十多个人，今年30%")]
    [InlineData("we won 34, 29 and 18 points; item 12, 14, 15")]
    [InlineData("twitter v2 and discord servers, the login page")]
    [InlineData("I like twitter and instagram, the username is wrong")]
    public void OrdinaryNumbersAndWords_Stay(string text) => Assert.Equal(text, Redacted(text));

    [Theory]
    [InlineData("I live at 14 Elm Street, Springfield, IL 62704", "I live at [ADDRESS]")]
    [InlineData("from 221B Baker Street to work", "from [ADDRESS] to work")]
    [InlineData("pick me up at 41342 roberts avenue please", "pick me up at [ADDRESS] please")]
    [InlineData("Hauptstraße 12, 10115 Berlin", "[ADDRESS]")]
    [InlineData("12 rue de la Paix, Paris", "[ADDRESS]")]
    [InlineData("Via Tasso 129", "[ADDRESS]")]
    [InlineData("send it to P.O. Box 255, Suite 966", "send it to [ADDRESS]")]
    [InlineData("Calle Mayor 18, 3º izda., 28013 Madrid", "[ADDRESS]")]
    [InlineData("Am Alten Hafen 3\n27568 Bremerhaven", "[ADDRESS]")]
    [InlineData("Király u. 15.", "[ADDRESS].")]
    [InlineData("H. No. 1187, Sector 22-B, Chandigarh 160022", "[ADDRESS]")]
    [InlineData("Unit 3/61 Wattlebird Parade, Toowoomba QLD 4350", "[ADDRESS]")]
    [InlineData("a taxi from 14 larch close to the station", "a taxi from [ADDRESS] to the station")]
    [InlineData("her postcode is SW1A 1AA.", "her postcode is [POSTCODE].")]
    [InlineData("zip code 94103", "zip code [POSTCODE]")]
    [InlineData("地址是北京市海淀区清华西路28号。", "地址是[ADDRESS]。")]
    [InlineData("住在文三路138号2幢301室", "住在[ADDRESS]")]
    [InlineData("翠湖花园3栋2单元501，自己来拿", "[ADDRESS]，自己来拿")]
    [InlineData("成都市武侯区科华北路141号附3号。", "[ADDRESS]。")]
    [InlineData("住在朝阳区广渠路33号院2号楼1203，很远", "住在[ADDRESS]，很远")]
    [InlineData("請寄到台北市大安區和平東路二段118巷9號3樓", "請寄到[ADDRESS]")]
    [InlineData("请和平路19号院的居民", "请[ADDRESS]的居民")]
    public void Address_IsRedactedToItsEnd(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("I have 3 big ideas for the road, drive 20 miles, the way is long")]
    [InlineData("5 minutes by car, a 2 way street, in 10 days")]
    [InlineData("I am offering 3 wood and considering 2 of them")]
    [InlineData("in chapter 3, 2500 people fought; fish 12, 4500 Calories")]
    [InlineData("version 7 of the plan, chapter 12, 100 main points")]
    public void OrdinaryText_IsNoAddress(string text) => Assert.Equal(text, Redacted(text));

    [Theory]
    [InlineData("I live in Toronto now", "I live in [PLACE] now")]
    [InlineData("I'm from Lagos", "I'm from [PLACE]")]
    [InlineData("we flew to France and Japan", "we flew to France and Japan")]
    [InlineData("我在北京工作，老家在湖南长沙", "我在[PLACE]工作，老家在[PLACE]")]
    [InlineData("我想去北京看看，北京烤鸭好吃", "我想去北京看看，北京烤鸭好吃")]
    [InlineData("我在江南理工学院读书", "我在[ORGANISATION]读书")]
    [InlineData("我在一家公司上班，在学校学习", "我在一家公司上班，在学校学习")]
    [InlineData("I work at Google", "I work at [ORGANISATION]")]
    [InlineData("she joined Acme Rockets Ltd last year", "she joined [ORGANISATION] last year")]
    public void TownsAndOrganisations_AreRedacted_WhereTheyPointAtSomebody(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("Mobile: 0341 8387176\nDesk: none", "Mobile: [PHONE]\nDesk: none")]
    [InlineData("held on 2023-05-03\n10:00 in the hall", "held on 2023-05-03\n10:00 in the hall")]
    public void WordsAndTimesOfTheNextLine_AreNoPartOfANumber(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Fact]
    public void LettersOfTheNextLine_MayEndAKey() => Assert.Equal("key: [SECRET] ok", Redacted("key: ghp_16C7e42F292c6912\nEzzTqklmnoprstuvwxyzabcd ok"));

    private static string Redacted(string text) => Redactor.Default.Redact(text).GetText();
}
