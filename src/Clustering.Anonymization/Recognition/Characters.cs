namespace Clustering.Anonymization;

/// <summary>The classes of characters that recognisers ask for.</summary>
internal static class Characters
{
    /// <summary>Stands in a view wherever something is already redacted. It belongs to no class, so nothing is read across it.</summary>
    public const char Barrier = '\uFFFF';

    /// <summary>Whether it is a Chinese character.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '\u3007';

    /// <summary>Whether it belongs to the scripts of East Asia, which put no space between words.</summary>
    public static bool IsEastAsian(char c) => c is (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF61' and <= '\uFFDC');

    /// <summary>Whether it is a letter of a script that puts spaces between words.</summary>
    public static bool IsSpacedLetter(char c) => char.IsAsciiLetter(c) || (c >= '\u0080' && char.IsLetter(c) && !IsEastAsian(c));

    /// <summary>Whether it is such a letter or a digit.</summary>
    public static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || (c >= '\u0080' && char.IsLetterOrDigit(c) && !IsEastAsian(c));

    /// <summary>Whether no word runs into this place from the left.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, int index) => index == 0 || !IsWordPart(text[index - 1]);

    /// <summary>Whether no word runs on at this place.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int index) => index >= text.Length || !IsWordPart(text[index]);

    /// <summary>The character there, or the barrier outside the text.</summary>
    public static char At(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length ? text[index] : Barrier;
}
