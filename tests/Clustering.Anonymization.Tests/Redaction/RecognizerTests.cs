namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>Each kind of identifier: what is recognised, as a whole, and what is not.</summary>
public class RecognizerTests
{
    [Theory]
    [InlineData("EMAIL", "ann.lee+shop@mail.example.com")]
    [InlineData("EMAIL", "o'neil_7@example.co")]
    [InlineData("EMAIL", "jürgen@müller.example")]
    [InlineData("EMAIL", "x@xn--bcher-kva.example")]
    [InlineData("URL", "https://user:pass@example.org:8080/a/b?q=1&r=2#top")]
    [InlineData("URL", "http://[2001:db8::1]/path")]
    [InlineData("URL", "www.example.net/about_(us)")]
    [InlineData("URL", "ftp://files.example.org/x.zip")]
    [InlineData("URL", "shop.example.com/cart")]
    [InlineData("URL", "bit.ly/3xYzAb")]
    [InlineData("CARD", "4111 1111 1111 1111")]
    [InlineData("CARD", "5555-5555-5555-4444")]
    [InlineData("CARD", "378282246310005")]
    [InlineData("CARD", "3782 822463 10005")]
    [InlineData("CARD", "6200000000000005")]
    [InlineData("IBAN", "GB82 WEST 1234 5698 7654 32")]
    [InlineData("IBAN", "DE89370400440532013000")]
    [InlineData("IBAN", "no9386011117947")]
    [InlineData("NATIONAL_ID", "219-09-9999")]
    [InlineData("NATIONAL_ID", "219 09 9999")]
    [InlineData("NATIONAL_ID", "912-70-1234")]
    [InlineData("NATIONAL_ID", "11010519491231002X")]
    [InlineData("NATIONAL_ID", "11010519491231002x")]
    [InlineData("NATIONAL_ID", "110105 19491231 002X")]
    [InlineData("IP", "192.168.10.254")]
    [InlineData("IP", "10.0.0.0/8")]
    [InlineData("IP", "2001:db8::ff00:42:8329")]
    [InlineData("IP", "::ffff:192.0.2.128")]
    [InlineData("IP", "fe80::1%eth0")]
    [InlineData("MAC", "00:1B:44:11:3A:B7")]
    [InlineData("MAC", "00-1b-44-11-3a-b7")]
    [InlineData("MAC", "001b.4411.3ab7")]
    [InlineData("PHONE", "+44 20 7946 0958")]
    [InlineData("PHONE", "+1 (415) 555-2671")]
    [InlineData("PHONE", "(415) 555-2671")]
    [InlineData("PHONE", "415-555-2671 ext. 12")]
    [InlineData("PHONE", "415.555.2671")]
    [InlineData("PHONE", "0049 30 901820")]
    [InlineData("PHONE", "06 12 34 56 78")]
    [InlineData("PHONE", "555-0199")]
    [InlineData("PHONE", "13812345678")]
    [InlineData("PHONE", "+86 138 1234 5678")]
    [InlineData("PHONE", "138-1234-5678")]
    [InlineData("PHONE", "010-12345678")]
    [InlineData("PHONE", "0571-8888888")]
    [InlineData("NUMBER", "7654321")]
    [InlineData("NUMBER", "A12345678")]
    [InlineData("NATIONAL_ID", "130 692 544")]
    [InlineData("NUMBER", "4111 1111 1111 1112")]
    [InlineData("SECRET", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("SECRET", "ghp_16C7e42F292c6912E7710c838347Ae178B4a")]
    [InlineData("SECRET", "xoxb-123456789012-abcdefGHIJKL")]
    [InlineData("SECRET", "sk-proj-abc123DEF456ghi789JKL0")]
    [InlineData("SECRET", "AIzaSyA1234567890abcdefghijklmnopqrstuv")]
    [InlineData("SECRET", "glpat-abcDEF1234567890wxyz")]
    [InlineData("SECRET", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P")]
    [InlineData("SECRET", "-----BEGIN PRIVATE KEY-----\nMIIBVwIBADANBgkq\nhkiG9w0B=\n-----END PRIVATE KEY-----")]
    public void Identifier_IsRecognisedAsAWhole_BetweenWordsAndInChinese(string kind, string identifier)
    {
        Assert.Equal($"so: [{kind}] then", Redacted($"so: {identifier} then"));
        Assert.Equal($"([{kind}]).", Redacted($"({identifier})."));
        Assert.Equal($"这是[{kind}]。", Redacted($"这是{identifier}。"));
    }

    [Theory]
    [InlineData("password: hunter2", "password: [SECRET]")]
    [InlineData("Password = \"dragonfire\"", "Password = \"[SECRET]\"")]
    [InlineData("my password is Tr0ub4dor", "my password is [SECRET]")]
    [InlineData("API_KEY=abcd1234efgh", "API_KEY=[SECRET]")]
    [InlineData("我的密码是abc12345，别告诉别人", "我的密码是[SECRET]，别告诉别人")]
    [InlineData("密码：qwer1234", "密码：[SECRET]")]
    [InlineData("call me on 9472 7916", "call me on [PHONE]")]
    [InlineData("电话是61709988", "电话是[PHONE]")]
    public void WordsBefore_TellWhatItIs(string text, string expected) => Assert.Equal(expected, Redacted(text));

    [Theory]
    [InlineData("meet @ noon, a@b, @home, 3 @ 5.00")]
    [InlineData("Node.js and System.IO e.g. this.That or math.pi/7")]
    [InlineData("ratio 3:4, at 12:30:45, std::vector, Foo::Bar")]
    [InlineData("version 1.2.3, chapter 4.5.6.7.8, 256.300.1.1")]
    [InlineData("from 2019-05-21 to 2020-06-01, 21.5.2021, 05/21/2021 10:30")]
    [InlineData("1,234,567 people, 12 345 steps, 1.234.567 euros, $100-200")]
    [InlineData("in 1990-2000 and 2019 2020 2021, 100 200 300 400")]
    [InlineData("500-1000 calories, 1500-2000 words, pages 120-134")]
    [InlineData("0.8348352 of it, 3.14159, w = [0.32657903 0.1632]")]
    [InlineData("my password is wrong, the token is invalid, password: required")]
    [InlineData("密码是什么？密码是多少？")]
    [InlineData("GB is a country, DE89 a road, task-force, ask-me-anything")]
    [InlineData("2023年3月12日来北京，花了12000元，过了3天。")]
    public void OrdinaryText_StaysAsItIs(string text) => Assert.Equal(text, Redacted(text));

    [Theory]
    [InlineData("000-12-3456")]
    [InlineData("666-12-3456")]
    [InlineData("219-00-9999")]
    [InlineData("219-09-0000")]
    [InlineData("078-05-1120")]
    [InlineData("219-09 9999")]
    [InlineData("110105194912310021")]
    [InlineData("990105194912310029")]
    [InlineData("DE89370400440532013001")]
    [InlineData("GB82WEST1234569876543")]
    public void FailedCheck_IsNotThatKind(string text) =>
        Assert.DoesNotContain(Redactor.Default.Find(text), s => s.Kind == PiiKind.NationalId || s.Kind == PiiKind.Iban);

    [Fact]
    public void Card_FailsLuhn_WhenAnyDigitChanges()
    {
        const string Card = "4539578763621486";
        Assert.Equal("[CARD]", Redacted(Card));
        for (var i = 0; i < Card.Length; i++)
        {
            var digits = Card.ToCharArray();
            digits[i] = (char)('0' + (digits[i] - '0' + 1) % 10);
            Assert.DoesNotContain(Redactor.Default.Find(new string(digits)), s => s.Kind == PiiKind.Card);
        }
    }

    [Fact]
    public void EveryKind_InOneMessage_IsReplacedInItsPlace()
    {
        const string Text = "mail a.b@example.com, card 4111111111111111, ssn 219-09-9999, ip 10.1.2.3, key AKIAIOSFODNN7EXAMPLE.";
        var redacted = Redactor.Default.Redact(Text);
        Assert.Equal("mail [EMAIL], card [CARD], ssn [NATIONAL_ID], ip [IP], key [SECRET].", redacted.GetText());
        Assert.Equal(5, redacted.Redactions);
    }

    private static string Redacted(string text) => Redactor.Default.Redact(text).GetText();
}
