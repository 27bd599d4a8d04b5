using System.Text;

namespace Clustering.Testing;

/// <summary>Writes a message in a person's manner: phrases around it, casing, punctuation, emoji and typing errors.</summary>
internal static class SurfaceVariation
{
    private const string Swaps = "的得在再做作那哪";

    /// <param name="text">The message as the scene has it.</param>
    /// <param name="phrases">Phrases of the conversation's language.</param>
    /// <param name="place">Where the message stands.</param>
    /// <param name="mood">Its mood.</param>
    /// <param name="style">The person's manner.</param>
    /// <param name="draws">Chance.</param>
    internal static string Write(string text, Phrases phrases, MessagePlace place, int mood, WritingStyle style, Draws draws)
    {
        var written = new StringBuilder(text);
        AddPhrases(written, phrases, place, style.PhraseRate, draws);
        if (phrases.Language == "zh" && style.FullWidth)
            Widen(written);
        if (style.LowerCase)
            Lower(written);
        if (style.NoApostrophes)
            written.Replace("'", "");
        EndSentence(written, style, draws);
        if (mood != 0 && draws.Happens(style.EmojiRate))
            written.Append(' ').Append(draws.Pick(mood > 0 ? Phrases.GladEmoji : Phrases.SadEmoji));
        if (draws.Happens(style.TypoRate))
            Mistype(written, draws);
        return written.ToString();
    }

    private static void AddPhrases(StringBuilder text, Phrases phrases, MessagePlace place, double rate, Draws draws)
    {
        var gap = phrases.Language == "en" ? " " : "";
        var before = phrases.Before(place);
        if (before.Count > 0 && draws.Happens(place == MessagePlace.First ? rate * 2 : rate))
            text.Insert(0, draws.Pick(before) + gap);
        var after = phrases.After(place);
        if (after.Count > 0 && draws.Happens(rate))
            text.Append(gap).Append(draws.Pick(after));
    }

    private static void Lower(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = char.ToLowerInvariant(text[i]);
    }

    private static void Widen(StringBuilder text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] is >= '\u4E00' and <= '\u9FFF')
                text[i] = text[i] switch { ',' => '，', '?' => '？', '!' => '！', ':' => '：', ';' => '；', _ => text[i] };
        }
    }

    private static void EndSentence(StringBuilder text, WritingStyle style, Draws draws)
    {
        var last = text[^1];
        if (style.NoFinalStop && IsStop(last))
            text.Length--;
        else if (style.Emphatic && IsMark(last) && draws.Happens(0.5))
            text.Append(last);
        else if (style.Emphatic && last == '.' && draws.Happens(0.3))
            text.Append("..");
    }

    private static bool IsStop(char c) => c is '.' or '。';

    private static bool IsMark(char c) => c is '!' or '?' or '！' or '？';

    private static void Mistype(StringBuilder text, Draws draws)
    {
        var at = draws.Next(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var k = (at + i) % text.Length;
            var swap = Swaps.IndexOf(text[k]);
            if (swap >= 0)
            {
                text[k] = Swaps[swap ^ 1];
                return;
            }

            if (k < 2 || k + 2 >= text.Length || !IsInnerLetter(text, k))
                continue;
            switch (draws.Next(3))
            {
                case 0:
                    (text[k], text[k + 1]) = (text[k + 1], text[k]);
                    break;
                case 1:
                    text.Remove(k, 1);
                    break;
                default:
                    text.Insert(k, text[k]);
                    break;
            }

            return;
        }
    }

    private static bool IsInnerLetter(StringBuilder text, int k)
    {
        for (var i = k - 2; i <= k + 2; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
                return false;
        }

        return true;
    }
}
