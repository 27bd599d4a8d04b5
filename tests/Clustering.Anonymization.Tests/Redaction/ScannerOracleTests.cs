using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>Plain expressions for the plainest forms. Whatever they find in any text, the scanners redact to its last character.</summary>
public partial class ScannerOracleTests
{
    private static readonly string[] Pieces =
    [
        "ann", "b.lee", "x_1", "@", ".", "example", "com", "org", "co.uk", " ", " ", ", ", "10", "192", "168", "255", "1", "0", "415", "555", "0132", "-", "(", ")", "+1 ", "+44 20 7946 0958",
        "https://", "/path?q=1", "www.", "4111 1111 1111 1111", "219-09-9999", "00:1B:44:11:3A:B7", "the", "The", "我的", "电话", "：", "\n", "[EMAIL]", "Ann", "is", "13812345678", "é",
    ];

    [Fact]
    public void WhatAPlainExpressionFinds_IsRedacted()
    {
        Regex[] oracles = [Mail(), Ipv4(), NorthAmerican(), Mobile(), Address(), Hardware()];
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var redacted = new bool[text.Length];
            foreach (var span in Redactor.Default.Find(text))
                redacted.AsSpan(span.Start, span.Length).Fill(true);
            return oracles.SelectMany(o => o.Matches(text)).All(m => !redacted.AsSpan(m.Index, m.Length).Contains(false));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(30));
    }

    [GeneratedRegex(@"(?<![\w.%+'&~-])[a-z][a-z0-9]{0,20}@[a-z]{2,20}\.(com|org)(?![\w.@-])", RegexOptions.None, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\w.:：/@-])(10|192)\.(168|255|1)\.(168|255|1|10)\.(255|10|1)(?![\w.:：/@-])", RegexOptions.None, 1000)]
    private static partial Regex Ipv4();

    [GeneratedRegex(@"(?<![\w.+()/:@-] ?)\(?415\)?[ -]555-0132(?![\w.()@-])(?! \w)", RegexOptions.None, 1000)]
    private static partial Regex NorthAmerican();

    [GeneratedRegex(@"(?<![\w.+()/:@-] ?)13812345678(?![\w.()@-])(?! [\w(])", RegexOptions.None, 1000)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![\w.+-])https://www\.example\.(com|org)(?![\w.@])", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\w.:：/@-])00:1B:44:11:3A:B7(?![\w.:：/@-])", RegexOptions.None, 1000)]
    private static partial Regex Hardware();
}
