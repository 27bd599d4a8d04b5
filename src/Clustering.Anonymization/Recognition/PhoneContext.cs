namespace Clustering.Anonymization;

/// <summary>Whether the words right before a number say that it is a phone number: "phone: ", "call me on ", 电话是.</summary>
internal static class PhoneContext
{
    private static readonly string[] Fillers = ["is", "on", "at", "no", "number", "号码", "号", "是", "为"];

    private static readonly string[] Words =
        ["phone", "telephone", "mobile", "cell", "cellphone", "tel", "fax", "whatsapp", "call me", "text me", "call them", "their number", "my number", "电话", "手机", "座机", "手机号", "联系方式"];

    /// <summary>Looks at the words that end before a place.</summary>
    public static bool EndsBefore(ReadOnlySpan<char> text, int place)
    {
        var before = Trim(text[..place]);
        for (var most = 3; most > 0; most--)
        {
            if (Ends(before, Words) > 0)
                return true;
            var filler = Ends(before, Fillers);
            if (filler == 0)
                return false;
            before = Trim(before[..^filler]);
        }
        return false;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        for (var most = 4; most > 0 && text.Length > 0 && text[^1] is ' ' or ':' or '#' or '.' or '*' or '"'; most--)
            text = text[..^1];
        return text;
    }

    private static int Ends(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (!char.IsAscii(word[0]) || Characters.StartsAt(text, text.Length - word.Length)))
                return word.Length;
        return 0;
    }
}
