using System.Globalization;
using System.Text;

namespace Clustering.Facets;

/// <summary>
/// Cuts text into tokens without allocation: <c>foreach (var token in new WordScanner(text))</c>.
/// White space, controls and format characters only separate. Lone surrogates are symbols.
/// </summary>
internal ref struct WordScanner
{
    private const int LongestPlaceholder = 48;
    private const int JoinerRune = 0x200D;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private int _start;
    private TokenKind _kind;

    internal WordScanner(ReadOnlySpan<char> text) => _text = text;

    public readonly WordScanner GetEnumerator() => this;

    public readonly Token Current => new(_kind, _text[_start.._position], _start);

    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            _start = _position;
            var rune = RuneAt(_position, out var length);
            if (IsWordStart(rune))
                return Take(TokenKind.Word, WordEnd(_position + length));
            if (IsHan(rune))
                return Take(TokenKind.Han, HanEnd(_position + length));
            if (IsDigit(rune))
            {
                var keycap = KeycapEnd(_position + length);
                return keycap > 0 ? Take(TokenKind.Symbol, keycap) : Take(TokenKind.Number, NumberEnd(_position + length));
            }

            if (rune == '[' && PlaceholderEnd() is > 0 and var end)
                return Take(TokenKind.Placeholder, end);
            switch (Category(rune))
            {
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                    _position += length;
                    break;
                case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                    or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                    or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation:
                    return Take(TokenKind.Punctuation, RunEnd(rune, length));
                default:
                    return Take(TokenKind.Symbol, SymbolEnd(rune, _position + length));
            }
        }

        return false;
    }

    /// <summary>Whether a code point is a Han character, its iteration mark and zero included.</summary>
    internal static bool IsHan(int rune) =>
        rune >= 0x2E80
        && (rune is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x2E80 and <= 0x2FD5) or 0x3005 or 0x3007 or (>= 0x20000 and <= 0x3FFFF));

    /// <summary>Whether a character is one of the unified ideographs of the first plane, which need no folding.</summary>
    internal static bool IsCommonHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private bool Take(TokenKind kind, int end)
    {
        _kind = kind;
        _position = end;
        return true;
    }

    private readonly int RuneAt(int index, out int length)
    {
        var c = _text[index];
        if (char.IsHighSurrogate(c) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(c, _text[index + 1]);
        }

        length = 1;
        return c;
    }

    private readonly int WordEnd(int index)
    {
        while (index < _text.Length)
        {
            var rune = RuneAt(index, out var length);
            if (IsWordStart(rune) || IsMark(rune))
                index += length;
            else if (IsJoint(rune) && index + 1 < _text.Length && IsWordStart(RuneAt(index + 1, out var next)))
                index += 1 + next;
            else
                break;
        }

        return index;
    }

    private readonly int HanEnd(int index)
    {
        while (index < _text.Length && IsHan(RuneAt(index, out var length)))
            index += length;
        return index;
    }

    private readonly int NumberEnd(int index)
    {
        while (index < _text.Length)
        {
            if (IsDigit(RuneAt(index, out var length)))
                index += length;
            else if (_text[index] is '.' or ',' && index + 1 < _text.Length && IsDigit(RuneAt(index + 1, out var next)))
                index += 1 + next;
            else
                break;
        }

        return index;
    }

    private readonly int KeycapEnd(int index)
    {
        if (index < _text.Length && _text[index] == '\uFE0F')
            index++;
        return index < _text.Length && _text[index] == '\u20E3' ? index + 1 : 0;
    }

    private readonly int PlaceholderEnd()
    {
        var limit = Math.Min(_text.Length, _position + LongestPlaceholder);
        for (var i = _position + 1; i < limit; i++)
        {
            var c = _text[i];
            if (c == ']')
                return i > _position + 2 && char.IsAsciiLetterUpper(_text[_position + 1]) ? i + 1 : 0;
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c != '_')
                return 0;
        }

        return 0;
    }

    private readonly int RunEnd(int rune, int length)
    {
        var end = _position + length;
        while (end < _text.Length && RuneAt(end, out _) == rune)
            end += length;
        return end;
    }

    private readonly int SymbolEnd(int first, int index)
    {
        if (IsRegional(first))
            return index < _text.Length && IsRegional(RuneAt(index, out var second)) ? index + second : index;
        while (index < _text.Length)
        {
            var rune = RuneAt(index, out var length);
            if (rune is 0xFE0E or 0xFE0F or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F))
                index += length;
            else if (rune == JoinerRune && index + 1 < _text.Length && IsSymbol(RuneAt(index + 1, out var next)))
                index += 1 + next;
            else
                break;
        }

        return index;
    }

    private static bool IsWordStart(int rune) =>
        rune < 0x80 ? char.IsAsciiLetter((char)rune) : !IsHan(rune) && Rune.IsValid(rune) && Rune.IsLetter(new Rune(rune));

    private static bool IsDigit(int rune) =>
        rune < 0x80 ? char.IsAsciiDigit((char)rune) : Rune.IsValid(rune) && Rune.IsDigit(new Rune(rune));

    private static bool IsMark(int rune) =>
        rune >= 0x300 && rune is not (0xFE0E or 0xFE0F)
        && Category(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoint(int rune) => rune is '\'' or '-' or '\u2019' or '\uFF07' or '\u2010' or '\u2011' or '\u200C' or JoinerRune;

    private static bool IsRegional(int rune) => rune is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsSymbol(int rune) => Category(rune) is UnicodeCategory.OtherSymbol;

    private static UnicodeCategory Category(int rune) => CharUnicodeInfo.GetUnicodeCategory(rune);
}
