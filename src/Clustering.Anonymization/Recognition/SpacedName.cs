namespace Clustering.Anonymization;

/// <summary>Reads a name in a script that puts spaces between words, at a place where a name is expected.</summary>
internal static class SpacedName
{
    private const int MostWords = 3;

    private static readonly string[] Particles = ["van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "la", "le", "bin", "ibn", "al", "el", "ter"];
    private static readonly string[] Titles = ["mr", "mrs", "ms", "miss", "dr", "prof", "st", "sir"];
    private static readonly string[] Callers = ["from", "speaking", "calling", "here"];

    /// <summary>How many characters the name has; 0 where none stands there.</summary>
    public static int Length(ReadOnlySpan<char> text, int start, IntroductionEvidence evidence, bool shouted)
    {
        if (!Characters.StartsAt(text, start))
            return 0;
        var end = Capitalised(text, start, strict: evidence != IntroductionEvidence.None || shouted);
        if (end == start)
            return evidence == IntroductionEvidence.None ? LowerCase(text, start) - start : 0;
        if (Characters.At(text, end) == '@' || (shouted && evidence != IntroductionEvidence.None))
            return 0;
        return evidence != IntroductionEvidence.Call || IsCall(text, end) ? end - start : 0;
    }

    // One to three words with capitals (or of a script without any), initials, titles and particles between them.
    private static int Capitalised(ReadOnlySpan<char> text, int start, bool strict)
    {
        var (end, i) = (start, start);
        for (var words = 0; words < MostWords;)
        {
            var wordEnd = EndOfWord(text, i);
            var word = text[i..wordEnd];
            var title = IsOneOf(word, Titles) && words == 0;
            if (word.IsEmpty)
                break;
            if (!char.IsLower(word[0]) && (title || IsNamePart(word, strict || words > 0)))
            {
                var dotted = (title || word.Length == 1) && Characters.At(text, wordEnd) == '.' && Characters.At(text, wordEnd + 1) == ' ';
                end = wordEnd + (dotted ? 1 : 0);
                words += title ? 0 : 1;
                i = end + 1;
            }
            else if (words > 0 && IsOneOf(word, Particles))
            {
                i = wordEnd + 1;
            }
            else
            {
                break;
            }
            if (Characters.At(text, i - 1) != ' ')
                break;
        }
        return end;
    }

    private static bool IsNamePart(ReadOnlySpan<char> word, bool strict)
    {
        var stem = word.IndexOf('\'') is > 0 and var mark && mark >= word.Length - 3 ? word[..mark] : word;
        return !(strict ? EverydayWords.Contains(stem) : EverydayWords.IsFunctionWord(stem));
    }

    // One word, and a second one where the sentence ends with it.
    private static int LowerCase(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfWord(text, start);
        if (end - start < 2 || !IsNamePart(text[start..end], strict: true) || Characters.At(text, end) is '@' or '_' || char.IsAsciiDigit(Characters.At(text, end)))
            return start;
        var second = Characters.At(text, end) == ' ' ? EndOfWord(text, end + 1) : end;
        var closed = second - end > 2 && Characters.At(text, second) is '.' or ',' or '!' or '?' or ';' or '\n' or '\r' or Characters.Barrier;
        return closed && second - end > 2 && IsNamePart(text[(end + 1)..second], strict: true) ? second : end;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (Characters.IsSpacedLetter(text[end]) || IsMark(text[end])
            || (end > start && text[end] is '-' or '\'' && Characters.IsSpacedLetter(Characters.At(text, end + 1)))))
            end++;
        return end;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsCall(ReadOnlySpan<char> text, int end) =>
        Characters.At(text, end) == ' ' && IsOneOf(text[(end + 1)..EndOfWord(text, end + 1)], Callers);

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
