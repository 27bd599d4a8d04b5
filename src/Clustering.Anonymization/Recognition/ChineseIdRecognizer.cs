namespace Clustering.Anonymization;

/// <summary>
/// Chinese citizen identity numbers (GB 11643-1999): six digits of region, eight of the date of birth, three in sequence and a check
/// character; the first 17 digits weighted by 2^(18 - place) mod 11 and summed mod 11 choose it from "10X98765432".
/// </summary>
internal sealed class ChineseIdRecognizer : IPiiRecognizer
{
    private const int Length = 18;
    private const string CheckCharacters = "10X98765432";

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        var text = view.Characters;
        for (var start = DigitGroups.Next(text, 0); start >= 0;)
        {
            var end = text[start] is >= '1' and <= '9' && Characters.StartsAt(text, start) ? EndOfNumber(text, start) : start;
            if (end > start)
                spans.Add(start, end - start, PiiKind.NationalId);
            start = DigitGroups.Next(text, end > start ? end : DigitGroups.EndOfGroup(text, start));
        }
    }

    // Single spaces or hyphens may stand between the characters.
    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        Span<char> number = stackalloc char[Length];
        var (count, i) = (0, start);
        for (; count < Length && i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || (count == Length - 1 && text[i] is 'X' or 'x'))
                number[count++] = char.ToUpperInvariant(text[i]);
            else if (text[i] is not (' ' or '-') || !char.IsAsciiDigit(text[i - 1]))
                break;
        }
        return count == Length && Characters.EndsAt(text, i) && IsNumber(number) ? i : start;
    }

    private static bool IsNumber(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * (number[i] - '0');
        return number[^1] == CheckCharacters[sum % 11] && IsProvince(Value(number[..2]))
            && IsDate(Value(number[6..10]), Value(number[10..12]), Value(number[12..14]));
    }

    private static bool IsProvince(int code) =>
        code is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or (>= 81 and <= 83) or 91;

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1850 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
            value = value * 10 + c - '0';
        return value;
    }
}
