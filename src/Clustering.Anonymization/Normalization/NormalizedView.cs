using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>
/// A text as recognisers read it, with the way back. Where nothing changes the view is the text itself, and where only
/// characters change, not their number, there is no map.
/// </summary>
internal readonly ref struct NormalizedView
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c)]);

    private readonly ReadOnlySpan<char> _original;
    private readonly int[]? _offsets;

    private NormalizedView(ReadOnlySpan<char> original, ReadOnlySpan<char> characters, int[]? offsets)
    {
        _original = original;
        Characters = characters;
        _offsets = offsets;
    }

    /// <summary>The normalised characters. None of them is <see cref="Characters.Barrier"/>.</summary>
    public ReadOnlySpan<char> Characters { get; }

    /// <summary>Normalises a text.</summary>
    public static NormalizedView Of(ReadOnlySpan<char> text)
    {
        var first = FirstChange(text);
        if (first < 0)
            return new NormalizedView(text, text, null);

        var characters = new char[text.Length];
        text[..first].CopyTo(characters);
        int[]? offsets = null;
        var written = first;
        for (var i = first; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var folded = pair ? CharacterFolding.FoldPair(text[i], text[i + 1]) : CharacterFolding.Fold(text[i]);
            var same = folded == text[i];
            if (folded >= CharacterFolding.TwoDigits || (pair && !same))
                offsets ??= Identity(text.Length + 1, written);
            if (folded == CharacterFolding.TwoDigits)
            {
                var number = CharacterFolding.NumberOf(text[i]);
                Write(ref characters, ref offsets, ref written, (char)('0' + number / 10), i);
                Write(ref characters, ref offsets, ref written, (char)('0' + number % 10), i);
            }
            else if (folded != CharacterFolding.Nothing)
            {
                Write(ref characters, ref offsets, ref written, folded, i);
                if (pair && same)
                    Write(ref characters, ref offsets, ref written, text[i + 1], i + 1);
            }
            if (pair)
                i++;
        }
        return new NormalizedView(text, characters.AsSpan(0, written), offsets);
    }

    /// <summary>Widens a span so that no original character is cut: an enclosed number stands for two characters of the view.</summary>
    public PiiSpan Whole(PiiSpan span)
    {
        if (_offsets is null)
            return span;
        var (start, end) = (span.Start, span.Start + span.Length);
        while (start > 0 && _offsets[start - 1] == _offsets[start])
            start--;
        while (end < Characters.Length && _offsets[end] == _offsets[end - 1])
            end++;
        return new PiiSpan(start, end - start, span.Kind);
    }

    /// <summary>The place of a span in the original, removed characters in between included.</summary>
    public PiiSpan ToOriginal(PiiSpan span)
    {
        if (_offsets is null)
            return span;
        var last = span.Start + span.Length - 1;
        var start = _offsets[span.Start];
        var width = char.IsHighSurrogate(_original[_offsets[last]]) && !char.IsSurrogate(Characters[last]) ? 2 : 1;
        return new PiiSpan(start, _offsets[last] + width - start, span.Kind);
    }

    private static int FirstChange(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyExcept(Plain); i >= 0 && i < text.Length; i++)
        {
            var folded = CharacterFolding.Fold(text[i]);
            if (folded != text[i] || folded >= CharacterFolding.TwoDigits)
                return i;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                && CharacterFolding.FoldPair(text[i], text[i + 1]) != text[i])
                return i;
        }
        return -1;
    }

    private static int[] Identity(int capacity, int written)
    {
        var offsets = new int[capacity];
        for (var i = 0; i < written; i++)
            offsets[i] = i;
        return offsets;
    }

    private static void Write(ref char[] characters, ref int[]? offsets, ref int written, char c, int from)
    {
        if (written == characters.Length)
            Array.Resize(ref characters, characters.Length * 2);
        if (offsets is not null && written >= offsets.Length)
            Array.Resize(ref offsets, offsets.Length * 2);
        characters[written] = c;
        if (offsets is not null)
            offsets[written] = from;
        written++;
    }
}
