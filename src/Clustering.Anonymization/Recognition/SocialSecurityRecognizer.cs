namespace Clustering.Anonymization;

/// <summary>
/// US social security numbers and taxpayer numbers, written 3-2-4 with one separator throughout. A social security number's area is not
/// 000, 666 or 9xx, its group not 00, its serial not 0000, and it is none of two well-known examples; a taxpayer number begins
/// with 9 and its group is one of those in use.
/// </summary>
internal sealed class SocialSecurityRecognizer : IPiiRecognizer
{
    /// <inheritdoc/>
    public void Recognize(TextView view, PiiSpans spans)
    {
        var text = view.Characters;
        for (var start = DigitGroups.Next(text, 0); start >= 0;)
        {
            var found = IsNumber(text, start);
            if (found)
                spans.Add(start, 11, PiiKind.NationalId);
            start = DigitGroups.Next(text, found ? start + 11 : DigitGroups.EndOfGroup(text, start));
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int start)
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[3];
        if (!Characters.StartsAt(text, start) || DigitGroups.Read(text, start, "- .", groups) != 3)
            return false;
        if (groups[0].Length != 3 || groups[1].Length != 2 || groups[2].Length != 4 || groups[1].Separator != groups[2].Separator)
            return false;
        return Characters.EndsAt(text, start + 11) && IsIssued(Value(text, groups[0]), Value(text, groups[1]), Value(text, groups[2]));
    }

    private static bool IsIssued(int area, int group, int serial) => area switch
    {
        0 or 666 => false,
        >= 900 => group is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or (>= 94 and <= 99),
        _ => group != 0 && serial != 0 && (area, group, serial) is not (78, 5, 1120) and not (123, 45, 6789),
    };

    private static int Value(ReadOnlySpan<char> text, DigitGroup group)
    {
        var value = 0;
        foreach (var c in text.Slice(group.Start, group.Length))
            value = value * 10 + c - '0';
        return value;
    }
}
