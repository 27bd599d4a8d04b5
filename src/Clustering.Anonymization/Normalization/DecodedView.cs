using System.Buffers;
using System.Text;

namespace Clustering.Anonymization;

/// <summary>Reads what is encoded in base64, hexadecimal digits or percent signs, once. What is found in it takes the whole encoded word.</summary>
internal static class DecodedView
{
    private const int Shortest = 12;
    private const int LongestDecoded = 4096;

    private static readonly SearchValues<char> Inside = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-%.*~");

    /// <summary>The next encoded word from a place on, decoded into the view. False where there is none.</summary>
    /// <param name="text">The view that is read.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="view">What it says.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The place after it.</param>
    public static bool TryNext(ReadOnlySpan<char> text, int from, ViewBuffer view, out int start, out int end)
    {
        for (end = from; end < text.Length;)
        {
            var next = text[end..].IndexOfAny(Inside);
            if (next < 0)
                break;
            start = end + next;
            var length = text[start..].IndexOfAnyExcept(Inside);
            end = length < 0 ? text.Length : start + length;
            if (end - start < Shortest || end - start > LongestDecoded)
                continue;
            var decoded = Decode(text[start..end]);
            if (decoded is null)
                continue;
            view.Begin(decoded.Length);
            view.Add(decoded, 0);
            return true;
        }
        start = text.Length;
        return false;
    }

    private static string? Decode(ReadOnlySpan<char> word)
    {
        if (word.Contains('%'))
            return Percent(word);
        word = word.TrimEnd("._-~*");
        if (word.Length % 2 == 0 && !word.ContainsAnyExcept("0123456789abcdefABCDEF") && word.ContainsAnyExceptInRange('0', '9') | word.Length >= 16)
            return Text(Convert.FromHexString(word));
        if (word.ContainsAny("%.*~") || !(word.ContainsAnyInRange('0', '9') || word.Contains('=') || (word.ContainsAnyInRange('a', 'z') && word.ContainsAnyInRange('A', 'Z'))))
            return null;
        Span<byte> bytes = word.Length <= 1024 ? stackalloc byte[1024] : new byte[word.Length];
        Span<char> plain = word.Length <= 1020 ? stackalloc char[1024] : new char[word.Length + 4];
        word.CopyTo(plain);
        var length = word.Length;
        for (var i = 0; i < length; i++)
            plain[i] = plain[i] switch { '-' => '+', '_' => '/', var c => c };
        while (length % 4 != 0)
            plain[length++] = '=';
        return Convert.TryFromBase64Chars(plain[..length], bytes, out var written) ? Text(bytes[..written]) : null;
    }

    private static string? Percent(ReadOnlySpan<char> word)
    {
        var bytes = new byte[3 * word.Length];
        var (count, escapes) = (0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '%' && i + 2 < word.Length + 0 && char.IsAsciiHexDigit(word[i + 1]) && char.IsAsciiHexDigit(word[i + 2]))
            {
                bytes[count++] = (byte)(Convert.FromHexString(word.Slice(i + 1, 2))[0]);
                (i, escapes) = (i + 2, escapes + 1);
            }
            else
            {
                bytes[count++] = (byte)word[i];
            }
        }
        return escapes == 0 ? null : Text(bytes.AsSpan(0, count));
    }

    // Printable text in UTF-8, or nothing.
    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 6)
            return null;
        foreach (var b in bytes)
            if (b < 0x20 && b is not (9 or 10 or 13) || b == 0x7F)
                return null;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }
}
