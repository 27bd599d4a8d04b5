using System.Text;
using Clustering.Facets;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Tests.Facets;

public sealed class WordScannerTests
{
    private static string Scan(string text)
    {
        var line = new StringBuilder();
        foreach (var token in new WordScanner(text))
            line.Append(line.Length > 0 ? " " : "").Append(token.Kind.ToString()[0]).Append(':').Append(token.Text);
        return line.ToString();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u200B", "")]
    [InlineData("I don't know", "W:I W:don't W:know")]
    [InlineData("well-known 'quoted' rock'", "W:well-known P:' W:quoted P:' W:rock P:'")]
    [InlineData("Grüße, Москва!!", "W:Grüße P:, W:Москва P:!!")]
    [InlineData("我很难过。OK吗", "H:我很难过 P:。 W:OK H:吗")]
    [InlineData("\U00020000\U0002A6DF字", "H:\U00020000\U0002A6DF字")]
    [InlineData("3.5 1,000. mp3", "N:3.5 N:1,000 P:. W:mp N:3")]
    [InlineData("[EMAIL] and [PERSON_1].", "P:[EMAIL] W:and P:[PERSON_1] P:.")]
    [InlineData("[Email] [] [A] [_X]", "P:[ W:Email P:] P:[ P:] P:[ W:A P:] P:[ P:_ W:X P:]")]
    [InlineData("ok👍🏽👨‍👩‍👧🇩🇪❤️", "W:ok S:👍🏽 S:👨‍👩‍👧 S:🇩🇪 S:❤️")]
    [InlineData("1️⃣ $5", "S:1️⃣ S:$ N:5")]
    [InlineData("e\u0301te\u0301", "W:e\u0301te\u0301")]
    public void Text_is_cut_into_tokens(string text, string tokens) => Assert.Equal(tokens, Scan(text));

    [Fact]
    public void Placeholders_are_told_from_punctuation()
    {
        var kinds = new List<TokenKind>();
        foreach (var token in new WordScanner("[EMAIL][12]"))
            kinds.Add(token.Kind);
        Assert.Equal([TokenKind.Placeholder, TokenKind.Punctuation, TokenKind.Number, TokenKind.Punctuation], kinds);
    }

    [Fact]
    public void A_lone_surrogate_is_a_symbol() => Assert.Equal("W:a S:\uD83D W:b", Scan("a\uD83Db"));

    [Fact]
    public void Tokens_are_in_order_disjoint_and_as_they_stand() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var end = 0;
            foreach (var token in new WordScanner(text))
            {
                if (token.Start < end || token.Text.IsEmpty || !token.Text.SequenceEqual(text.AsSpan(token.Start, token.Text.Length)))
                    return false;
                end = token.Start + token.Text.Length;
            }

            return true;
        }));
}
