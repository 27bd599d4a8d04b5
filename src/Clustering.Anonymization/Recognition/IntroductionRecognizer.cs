using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>Names that people give when they introduce themselves: "my name is", "call me", 我叫, 我姓 and others, from a list of phrases.</summary>
internal sealed class IntroductionRecognizer : IPiiRecognizer
{
    private readonly Introduction[] _latin = [.. NameResources.Introductions.Where(i => char.IsAscii(i.Phrase[0]))];
    private readonly Introduction[] _chinese = [.. NameResources.Introductions.Where(i => !char.IsAscii(i.Phrase[0]))];
    private readonly SearchValues<string> _latinPhrases;
    private readonly SearchValues<string> _chinesePhrases;

    /// <summary>Reads the phrases, so that a missing resource shows when the recogniser is made.</summary>
    public IntroductionRecognizer()
    {
        _latinPhrases = SearchValues.Create([.. _latin.Select(i => i.Phrase)], StringComparison.OrdinalIgnoreCase);
        _chinesePhrases = SearchValues.Create([.. _chinese.Select(i => i.Phrase)], StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        Recognize(view.Characters, _latin, _latinPhrases, spans);
        Recognize(view.Characters, _chinese, _chinesePhrases, spans);
    }

    private static void Recognize(ReadOnlySpan<char> text, Introduction[] introductions, SearchValues<string> phrases, PiiSpans spans)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(phrases);
            if (next < 0)
                return;
            at += next;
            if (Longest(text[at..], introductions) is not { } introduction)
                continue;
            var after = at + introduction.Phrase.Length;
            if (char.IsAscii(introduction.Phrase[0]) && !(Characters.StartsAt(text, at) && Characters.EndsAt(text, after)))
                continue;
            if (introduction.Phrase.StartsWith("我叫", StringComparison.Ordinal) && Characters.At(text, at - 1) is '帮' or '给' or '替' or '为')
                continue;
            var start = SkipMarks(text, after);
            var length = NameLength(text, start, introduction, shouted: char.IsAsciiLetterUpper(text[after - 1]) && char.IsAsciiLetterUpper(text[at + 1]));
            if (length > 0)
                spans.Add(start, length, PiiKind.Person);
        }
    }

    private static Introduction? Longest(ReadOnlySpan<char> text, Introduction[] introductions)
    {
        foreach (var introduction in introductions)
            if (text.StartsWith(introduction.Phrase, StringComparison.OrdinalIgnoreCase))
                return introduction;
        return null;
    }

    // A few spaces, quotes and colons, and 做 or 作 of 叫做.
    private static int SkipMarks(ReadOnlySpan<char> text, int i)
    {
        if (Characters.At(text, i) is '做' or '作')
            i++;
        for (var most = i + 4; i < most && Characters.At(text, i) is ' ' or '"' or '\'' or ':' or '「' or '《';)
            i++;
        return i;
    }

    private static int NameLength(ReadOnlySpan<char> text, int start, Introduction introduction, bool shouted)
    {
        if (Characters.IsHan(Characters.At(text, start)))
            return introduction.IsSurname ? ChineseName.SurnameLength(text, start) : ChineseName.Length(text, start, introduction.Evidence);
        return SpacedName.Length(text, start, introduction.Evidence, shouted);
    }
}
