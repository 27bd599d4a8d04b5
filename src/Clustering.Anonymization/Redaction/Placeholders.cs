using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>Finds what an earlier redaction left: the placeholder of a built-in kind, with a number of up to four digits or without.</summary>
internal static class Placeholders
{
    private const int LongestName = 16;
    private const int MostDigits = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        PiiKind.BuiltIn.Select(k => k.Name).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The next placeholder at or after a place; its length is 0 where there is none.</summary>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from..].IndexOf('[') is >= 0 and var next)
        {
            from += next;
            var length = LengthAt(text[from..]);
            if (length > 0)
                return (from, length);
            from++;
        }
        return (text.Length, 0);
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestName + MostDigits + 3)].IndexOf(']');
        if (close < 2)
            return 0;
        var name = text[1..close];
        var mark = name.LastIndexOf('_');
        var digits = name[(mark + 1)..];
        if (mark > 0 && digits.Length is > 0 and <= MostDigits && !digits.ContainsAnyExceptInRange('0', '9'))
            name = name[..mark];
        return Names.Contains(name) ? close + 1 : 0;
    }
}
