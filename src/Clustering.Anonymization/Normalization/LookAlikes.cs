namespace Clustering.Anonymization;

/// <summary>
/// Letters of other scripts that look like Latin ones: Cyrillic, Greek, Armenian, Cherokee. They are read as Latin only inside a word that
/// also has ASCII letters, digits or an at sign, so that text in those scripts stays itself. After the Unicode confusables (UTS 39).
/// </summary>
internal static class LookAlikes
{
    private const char First = '\u0370';
    private const char Last = '\u13F5';

    private static readonly char[] Table = Build();

    /// <summary>The Latin letter that it looks like, or the character itself.</summary>
    public static char Of(char c) => c is >= First and <= Last && Table[c - First] is not '\0' and var letter ? letter : c;

    /// <summary>Reads the look-alikes of mixed words in place. Each stands for one letter, so that offsets stay.</summary>
    public static void ReadAsLatin(Span<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAnyInRange(First, Last);
            if (next < 0)
                return;
            i += next;
            var (start, end) = (i, i);
            while (start > 0 && IsInWord(text[start - 1]))
                start--;
            while (end < text.Length && IsInWord(text[end]))
                end++;
            if (IsMixed(text[start..end]))
                for (i = start; i < end; i++)
                    text[i] = Of(text[i]);
            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsInWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '_' or '-' or '+' or ':' or '/' || (c is >= First and <= Last && char.IsLetter(c));

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (latin, like, other) = (false, false, false);
        foreach (var c in word)
        {
            latin |= char.IsAsciiLetterOrDigit(c) || c == '@';
            like |= Of(c) != c;
            other |= c >= First && Of(c) == c;
        }
        return latin && like && !other;
    }

    private static char[] Build()
    {
        var table = new char[Last - First + 1];
        Set(table, "авсԁеғɡһіјкӏмոорԛгѕтυνԝхуᴢ", "abcdefghijklmnopqrstuvwxyz"); // one for each letter, so far as there is one in range
        Set(table, "АВСЕНІЈКМОРЅТХУҮԚԜԌ", "ABCEHIJKMOPSTXYYQWG");
        Set(table, "αοιρνκτυχγεω", "aoipvktuxyew");
        Set(table, "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX");
        Set(table, "ԁѵѡցսհօոզԱՍՕ", "dvwguhonqUSO");
        Set(table, "ᎪᏴᏟᎠᎬᎶᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ", "ABCDEGHJKLMPRSTVWZ");
        return table;
    }

    private static void Set(char[] table, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
            if (from[i] is >= First and <= Last)
                table[from[i] - First] = to[i];
    }
}
