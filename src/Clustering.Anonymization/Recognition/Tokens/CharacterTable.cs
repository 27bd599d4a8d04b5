using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Clustering.Anonymization;

/// <summary>For each character of the basic plane its class, what it parts, and the letter under which words are looked up.</summary>
internal static class CharacterTable
{
    /// <summary>Where the class begins in <see cref="Facts"/>; the lower sixteen bits are the folded letter.</summary>
    public const int ClassShift = 16;

    /// <summary>What is left of <see cref="Facts"/> after the shift, for the class alone.</summary>
    public const uint ClassMask = 7;

    /// <summary>Where <see cref="Facts"/> has a one for a capital.</summary>
    public const int CapitalShift = 24;

    /// <summary>Set in <see cref="Facts"/> for a Chinese digit.</summary>
    public const uint ChineseDigit = 1 << 23;

    private static readonly uint[] All = new uint[char.MaxValue + 1];
    private static readonly Separators[] Parts = new Separators[char.MaxValue + 1];

    static CharacterTable()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            All[c] = FoldOf((char)c) | (uint)ClassOf((char)c) << ClassShift | (char.IsUpper((char)c) ? 1u << CapitalShift : 0);
            Parts[c] = Separators.Symbol;
        }
        foreach (var c in "零〇一二三四五六七八九幺洞两壹贰叁肆伍陆柒捌玖")
            All[c] |= ChineseDigit;
        Set(Separators.Space, " \t\u000B\f");
        Set(Separators.Line, "\n\r");
        Set(Separators.Comma, ",、;，；؛،");
        Set(Separators.Dot, ".．");
        Set(Separators.End, "!?。！？…؟।");
        Set(Separators.Colon, ":：");
        Set(Separators.Quote, "\"'“”‘’「」『』《》〈〉«»„");
        Set(Separators.Bracket, "()（）【】[]*•·-–—|>~#");
        Parts['\''] = Separators.Apostrophe;
        Parts['-'] = Separators.Hyphen;
        Parts['·'] = Separators.Hyphen;
        Parts['@'] = Separators.At;
        Parts[Characters.Barrier] = Separators.Barrier;
    }

    /// <summary>The folded letter of a character, its class and whether it is a capital, in one look-up for the inner loop; the table has a place for every character.</summary>
    public static uint Facts(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(All), c);

    /// <summary>The class of a character.</summary>
    public static CharacterClass Class(char c) => (CharacterClass)((All[c] >> ClassShift) & ClassMask);

    /// <summary>What a character parts, where it is neither letter nor digit.</summary>
    public static Separators Separator(char c) => Parts[c];

    /// <summary>A letter in lower case without accents: one letter for one.</summary>
    public static char Fold(char c) => (char)All[c];

    private static CharacterClass ClassOf(char c)
    {
        if (char.IsAsciiDigit(c))
            return CharacterClass.Digit;
        if (Characters.IsHan(c))
            return CharacterClass.Han;
        if (Characters.IsEastAsian(c))
            return char.IsLetter(c) ? CharacterClass.Other : CharacterClass.Separator;
        return char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? CharacterClass.Letter : CharacterClass.Separator;
    }

    // The runtime's own decomposition does nothing in globalization-invariant mode, so accents come off by this table.
    private static char FoldOf(char c)
    {
        const string From = "àáâãäåāăąǎạảấầẩẫậắằẳẵặæçćĉċčďđðèéêëēĕėęěẹẻẽếềểễệĝğġģǧĥħìíîïĩīĭįıỉịĵķĺļľŀłñńņňŋòóôõöøōŏőơọỏốồổỗộớờởỡợœŕŗřśŝşšșßţťŧțþùúûüũūŭůűųưụủứừửữựŵýÿŷỳỵỷỹźżžɑə";
        const string To = "aaaaaaaaaaaaaaaaaaaaaaacccccdddeeeeeeeeeeeeeeeeeggggghhiiiiiiiiiiijklllllnnnnnooooooooooooooooooooooorrrsssssstttttuuuuuuuuuuuuuuuuuuwyyyyyyyzzzae";
        var lower = char.ToLowerInvariant(c);
        var at = lower < 0x80 ? -1 : From.IndexOf(lower, StringComparison.Ordinal);
        return at < 0 ? lower : To[at];
    }

    private static void Set(Separators separator, string characters)
    {
        foreach (var c in characters)
            Parts[c] = separator;
    }
}
