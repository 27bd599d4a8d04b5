namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>What takes the place of an identifier.</summary>
public class StyleTests
{
    [Fact]
    public void Numbers_AreTheSame_ForTheSameIdentifier_InOneConversation()
    {
        var redacted = Talk(RedactionStyle.Numbered, "My name is Maria Okafor, mail a@example.com", "Hello Maria! Is b@example.com Kwame?", "No, A@EXAMPLE.com. My name is Kwame.");
        Assert.Equal("My name is [PERSON_1], mail [EMAIL_1]", redacted[0]);
        Assert.Equal("Hello [PERSON_1]! Is [EMAIL_2] [PERSON_2]?", redacted[1]);
        Assert.Equal("No, [EMAIL_1]. My name is [PERSON_2].", redacted[2]);
    }

    [Fact]
    public void Numbers_BeginAnew_InTheNextConversation()
    {
        var redactor = With(RedactionStyle.Numbered);
        redactor.Redact("a@example.com b@example.com");
        Assert.Equal("[EMAIL_1]", redactor.Redact("b@example.com").GetText());
    }

    [Fact]
    public void NumberedText_IsRedactedNoFurther()
    {
        var once = With(RedactionStyle.Numbered).Redact("a@example.com and 415-555-0132").GetText();
        Assert.Equal(once, With(RedactionStyle.Numbered).Redact(once).GetText());
    }

    [Fact]
    public void Mask_ShowsTheLengthAlone() => Assert.Equal("mail *************, ok", With(RedactionStyle.Mask).Redact("mail a@example.com, ok").GetText());

    [Fact]
    public void Remove_LeavesNothing() => Assert.Equal("mail , ok", With(RedactionStyle.Remove).Redact("mail a@example.com, ok").GetText());

    [Fact]
    public void Kinds_SayWhatWasReplaced_InOrder()
    {
        var text = With(RedactionStyle.Remove).Redact("415-555-0132, a@example.com, 10.1.2.3");
        Assert.Equal([PiiKind.Phone, PiiKind.Email, PiiKind.IpAddress], text.Kinds);
        Assert.Equal(3, text.Redactions);
    }

    private static Redactor With(RedactionStyle style) => new(new RedactionOptions { Style = style });

    private static string[] Talk(RedactionStyle style, params string[] texts) =>
        [.. With(style).Redact(new Conversation(texts.Select(t => new Message(MessageRole.Human, t)))).Messages.Select(m => m.Text.GetText())];
}
