using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>What the redactor promises whatever the text: idempotence, spans apart, failing closed, linear time.</summary>
public class RedactorTests
{
    private static readonly string[] Pieces =
    [
        "a.b@example.com", "https://example.org/x?y=1", "4111 1111 1111 1111", "219-09-9999", "+44 20 7946 0958", "13812345678", "10.1.2.3", "2001:db8::1",
        "GB82WEST12345698765432", "00:1B:44:11:3A:B7", "AKIAIOSFODNN7EXAMPLE", "123456789", "my name is Ann Lee", "call me Bob", "我叫李明", "我姓王", "叫我",
        "password: hunter2", "密码是", "[EMAIL]", "[PERSON_1]", "[NUMBER]", "[", "]", "[PERSON_", "Ann", "lee", "李明", "bob", "word", "The", "的", "，", "。", ".",
        "@", "-", "+", "(", ")", ":", "/", "'", "\u200B", "①", "７", "42", "7", "0", " ", " ", "\n", "x", "\U0001F600", "\uD83D", "www.", "://", "is", "eyJ",
        "-----BEGIN X-----", "ext", "%", "::", "sk-", "Dr. Kwame", "14 Elm Street", "Apt. 3", ", ", "born on 3 March 1990", "35 years old", "tom", "Smith", "Okafor", "and", "Hi ", "王小燕",
        "李老师", "小李", "说", "微信：abc_123", "北京市海淀区清华西路28号", "三岁", "·", "order number 40721", "@kestrel_91", "京A12345", "four one five five five zero one three two",
        "a (at) b [dot] com", "4 1 1 1 1 1 1 1", "QUJDREVGR0g=", "PSC 12, Box 4", "Zlatan", "zlatan", "O'Neil", "London", "in ", "Inc",
    ];

    private static readonly string[] Hostile =
    [
        "a@", "a@a.", "1", "1 ", "12-", "(", "+1(", "[", "[EMAIL", "我叫", "我叫李", "my name is ", "call me Bob ", ":", "::1", "a:", "www.", "http://", "a.", "a-",
        "password:", "token=a", "eyJ-", "eyJ", "sk_live_", "token:", "密码是", "-----BEGIN ", "-----BEGIN X-----END", "eyJ.", "sk-", "\u200B", "①", "７", "https://我", "1.1.", "00:", "a@a.co ",
        "4111111111111111", "李", "Ann ", "x1x1x1x1", "://", "/我",
    ];

    [Fact]
    public void RedactingTwice_EqualsRedactingOnce()
    {
        var text = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), t =>
        {
            var once = Redactor.Default.Redact(t).GetText();
            return Redactor.Default.Redact(once).GetText() == once;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40));
    }

    [Fact]
    public void RedactingAConversationTwice_EqualsRedactingItOnce()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).NonEmptyListOf();
        Prop.ForAll(texts.ToArbitrary(), t =>
        {
            var once = Redact(t);
            return Redact(once).SequenceEqual(once);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(20));
    }

    [Fact]
    public void Spans_LieInOrder_Apart_AndInsideTheText()
    {
        var text = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), t =>
        {
            var end = 0;
            foreach (var span in Redactor.Default.Find(t))
            {
                if (span.Start < end || span.Length < 1)
                    return false;
                end = span.Start + span.Length;
            }
            return end <= t.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(40));
    }

    [Theory]
    [InlineData("[EMAIL] and [PERSON_1], [CARD][PHONE]")]
    [InlineData("[MESSAGE]")]
    [InlineData("my name is [PERSON] and my mail is [EMAIL].")]
    public void Placeholders_AreNotTouched(string text) => Assert.Equal(text, Redactor.Default.Redact(text).GetText());

    [Fact]
    public void BracketsAroundAnIdentifier_HideNothing() => Assert.Equal("[[SECRET]]", Redactor.Default.Redact("[AKIAIOSFODNN7EXAMPLE]").GetText());

    [Fact]
    public void OverlappingSpans_BecomeOne_OfTheLongestKind_AndTouchingOnesStayApart()
    {
        var (a, b) = (PiiKind.Custom("AA"), PiiKind.Custom("BB"));
        var redactor = With(new FixedRecognizer((0, 4, a), (3, 6, b), (9, 2, a)));
        Assert.Equal("[BB][AA]kl", redactor.Redact("abcdefghijkkl"[..11] + "kl").GetText());
    }

    [Fact]
    public void CustomRecogniser_RunsOnTheSameView_AndItsKindIsThePlaceholder()
    {
        var redactor = With(new WordRecognizer("case 42", PiiKind.Custom("CASE")));
        Assert.Equal("see [CASE] of [EMAIL]", redactor.Redact("see case ４\u200B２ of a@example.com").GetText());
    }

    [Fact]
    public void FailingRecogniser_RedactsItsMessageWhole_AndOnlyThat()
    {
        var conversation = new Conversation([new(MessageRole.Human, "boom at a@example.com"), new(MessageRole.Assistant, "fine, a@example.com")]);
        var redacted = With(new ThrowingRecognizer(new InvalidOperationException("boom"))).Redact(conversation);
        Assert.Equal("[MESSAGE]", redacted.Messages[0].Text.GetText());
        Assert.Equal("fine, [EMAIL]", redacted.Messages[1].Text.GetText());
        Assert.Equal(2, redacted.Redactions);
    }

    [Fact]
    public void RecogniserThatCancelsUnasked_IsAFailureLikeAnyOther() =>
        Assert.Equal("[MESSAGE]", With(new ThrowingRecognizer(new OperationCanceledException())).Redact("boom").GetText());

    [Fact]
    public void SpanOutsideTheView_RedactsTheMessageWhole() =>
        Assert.Equal("[MESSAGE]", With(new FixedRecognizer((3, 5, PiiKind.Person))).Redact("short").GetText());

    [Fact]
    public void Conversation_KeepsRolesTimeAndOrder()
    {
        var time = new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);
        MessageRole[] roles = [MessageRole.System, MessageRole.Human, MessageRole.Assistant, MessageRole.Tool];
        var redacted = Redactor.Default.Redact(new Conversation(roles.Select(r => new Message(r, r + " a@example.com")), "id-1", "ann", time));
        Assert.Equal(roles, redacted.Messages.Select(m => m.Role));
        Assert.Equal(roles.Select(r => r + " [EMAIL]"), redacted.Messages.Select(m => m.Text.GetText()));
        Assert.Equal(time, redacted.CreatedAt);
        Assert.Equal(1, redacted.HumanMessageCount);
        Assert.Equal(4, redacted.Redactions);
    }

    [Fact]
    public void Find_AgreesWithRedact()
    {
        const string Text = "Ann here. my name is Ann, mail ann@example.com";
        var spans = Redactor.Default.Find(Text);
        var builder = new StringBuilder(Text);
        foreach (var span in spans.Reverse())
            builder.Remove(span.Start, span.Length).Insert(span.Start, span.Kind.Placeholder);
        Assert.Equal(Redactor.Default.Redact(Text).GetText(), builder.ToString());
        Assert.Equal(3, spans.Count);
    }

    [Fact]
    public void EmptyText_StaysEmpty() => Assert.Equal("", Redactor.Default.Redact("").GetText());

    // Twice the text takes about twice the time; four times would show a square. Other work on the machine may spoil a try, so there are four; the floor keeps small times from deciding.
    [Fact]
    public void HostileText_TakesLinearTime()
    {
        foreach (var piece in Hostile)
        {
            var tries = Enumerable.Range(0, 4).Select(_ => (Half: TimeFor(piece, 1 << 16), Whole: TimeFor(piece, 1 << 17)));
            Assert.True(tries.Any(t => t.Whole < 3 * t.Half + TimeSpan.FromMilliseconds(50)), $"Not linear on \"{piece}\".");
        }
    }

    private static TimeSpan TimeFor(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length).ToString();
        var start = TimeProvider.System.GetTimestamp();
        Redactor.Default.Redact(text);
        return TimeProvider.System.GetElapsedTime(start);
    }

    private static List<string> Redact(IEnumerable<string> texts) =>
        [.. Redactor.Default.Redact(new Conversation(texts.Select(t => new Message(MessageRole.Human, t)))).Messages.Select(m => m.Text.GetText())];

    private static Redactor With(IPiiRecognizer recognizer)
    {
        var options = new RedactionOptions();
        options.Recognizers.Add(recognizer);
        return new Redactor(options);
    }

    private sealed class FixedRecognizer(params (int Start, int Length, PiiKind Kind)[] found) : IPiiRecognizer
    {
        public void Recognize(TextView view, PiiSpans spans)
        {
            foreach (var (start, length, kind) in found)
                spans.Add(start, length, kind);
        }
    }

    private sealed class WordRecognizer(string word, PiiKind kind) : IPiiRecognizer
    {
        public void Recognize(TextView view, PiiSpans spans)
        {
            if (view.Characters.IndexOf(word) is >= 0 and var at)
                spans.Add(at, word.Length, kind);
        }
    }

    private sealed class ThrowingRecognizer(Exception failure) : IPiiRecognizer
    {
        public void Recognize(TextView view, PiiSpans spans)
        {
            if (view.Characters.StartsWith("boom"))
                throw failure;
        }
    }
}
