namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>What words around it tell: ages, dates of birth, user names, addresses, towns, organisations.</summary>
public class ToldTests
{
    [Theory]
    [InlineData("I am 35 years old", "I am [AGE]")]
    [InlineData("an 84-year-old man", "an [AGE] man")]
    [InlineData("she just turned 42, wow", "she just turned [AGE], wow")]
    [InlineData("I'm 27, and my (29F) wife", "I'm [AGE], and my ([AGE]) wife")]
    [InlineData("age: 61", "age: [AGE]")]
    [InlineData("aged 17", "aged [AGE]")]
    [InlineData("我今年25岁了", "我今年[AGE]了")]
    [InlineData("一个二十三岁的女生", "一个[AGE]的女生")]
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
    [InlineData("her postcode is SW1A 1AA.", "her postcode is [POSTCODE].")]
    [InlineData("zip code 94103", "zip code [POSTCODE]")]
    [InlineData("地址是北京市海淀区清华西路28号。", "地址是[ADDRESS]。")]
    [InlineData("住在文三路138号2幢301室", "住在[ADDRESS]")]
    public void Address_IsRedactedToItsEnd(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("I have 3 big ideas for the road, drive 20 miles, the way is long")]
    [InlineData("5 minutes by car, a 2 way street, in 10 days")]
    [InlineData("version 7 of the plan, chapter 12, 100 main points")]
    public void OrdinaryText_IsNoAddress(string text) => Assert.Equal(text, Redacted(text));

    [Theory]
    [InlineData("I live in Toronto now", "I live in [PLACE] now")]
    [InlineData("I'm from Lagos", "I'm from [PLACE]")]
    [InlineData("we flew to France and Japan", "we flew to France and Japan")]
    [InlineData("I work at Google", "I work at [ORGANISATION]")]
    [InlineData("she joined Acme Rockets Ltd last year", "she joined [ORGANISATION] last year")]
    public void TownsAndOrganisations_AreRedacted_WhereTheyPointAtSomebody(string text, string expected) => Assert.Equal(expected, Redacted(text));

    private static string Redacted(string text) => Redactor.Default.Redact(text).GetText();
}
