namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>The view in which text is read, and the way back to the original.</summary>
public class NormalizedViewTests
{
    [Theory]
    [InlineData("ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ", "abc@example.com")]
    [InlineData("١٢٣۴५", "12345")]
    [InlineData("①②⑩⑳㉑❶", "121020211")]
    [InlineData("\U0001D7D8\U0001D7D9a\U0001F600", "01a\U0001F600")]
    [InlineData("a\u200B\u202Eb\u00AD\uFE0Fc\U000E0041d\uFFFF", "abcd")]
    [InlineData("a\u3000b\u00A0c–d’e", "a b c-d'e")]
    [InlineData("\0\u0001 plain é 汉", "\0\u0001 plain é 汉")]
    [InlineData("\uD800lone", "\uD800lone")]
    public void Characters_AreRead_AsTheirPlainForms(string text, string expected) =>
        Assert.Equal(expected, NormalizedView.Of(text, new ViewBuffer()).Characters.ToString());

    [Fact]
    public void PlainText_KeepsItsPlaces_AndAllocatesNothing()
    {
        const string Text = "Nothing to change: é 汉字 \U0001F600.";
        var buffer = new ViewBuffer();
        Assert.Equal(Text, NormalizedView.Of(Text, buffer).Characters.ToString());
        Assert.False(buffer.HasOrigins);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            _ = NormalizedView.Of(Text, buffer).Characters.Length;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("\U0001F600 mail \u200Ba\u200B@\uFEFFexample\u00AD.com\u200B!", "\U0001F600 mail \u200B", "a\u200B@\uFEFFexample\u00AD.com")]
    [InlineData("\U0001F600\U0001F600①③⑧⑫③④⑤⑥⑦⑧ ok", "\U0001F600\U0001F600", "①③⑧⑫③④⑤⑥⑦⑧")]
    [InlineData("x \U0001D7CF\U0001D7D1\U0001D7D6\U0001D7CF\U0001D7D0\U0001D7D1\U0001D7D2\U0001D7D3\U0001D7D4\U0001D7D5\U0001D7D6 y", "x ", "\U0001D7CF\U0001D7D1\U0001D7D6\U0001D7CF\U0001D7D0\U0001D7D1\U0001D7D2\U0001D7D3\U0001D7D4\U0001D7D5\U0001D7D6")]
    public void Spans_PointIntoTheOriginal(string text, string before, string identifier)
    {
        var span = Assert.Single(Redactor.Default.Find(text));
        Assert.Equal(before.Length, span.Start);
        Assert.Equal(identifier, text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("４１１１ １１１１ １１１１ １１１１", "[CARD]")]
    [InlineData("4111\u200B1111\u200C1111\u20601111", "[CARD]")]
    [InlineData("1\uFE0F\u20E33\uFE0F\u20E38\uFE0F\u20E31\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E34\uFE0F\u20E35\uFE0F\u20E36\uFE0F\u20E37\uFE0F\u20E38\uFE0F\u20E3", "[PHONE]\uFE0F\u20E3")]
    [InlineData("２１９－０９－９９９９", "[NATIONAL_ID]")]
    [InlineData("a\u034Fn\u034Fn＠example．com", "[EMAIL]")]
    [InlineData("我叫\u200B李\u200B明。", "我叫\u200B[PERSON]。")]
    [InlineData("+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "[PHONE]")]
    public void Evasion_IsReadThrough(string text, string expected) => Assert.Equal(expected, Redactor.Default.Redact(text).GetText());
}
