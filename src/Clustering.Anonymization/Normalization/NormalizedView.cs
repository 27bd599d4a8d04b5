using System.Text;

namespace Clustering.Anonymization;

/// <summary>A text as recognisers read it first, its characters folded, with the way back to the original.</summary>
internal readonly ref struct NormalizedView
{
    private readonly ReadOnlySpan<char> _original;
    private readonly ViewBuffer _buffer;

    private NormalizedView(ReadOnlySpan<char> original, ViewBuffer buffer)
    {
        _original = original;
        _buffer = buffer;
    }

    /// <summary>The normalised characters, which may be written over with barriers. None of them is <see cref="Anonymization.Characters.Barrier"/> at first.</summary>
    public Span<char> Characters => _buffer.Characters;

    /// <summary>Normalises a text.</summary>
    public static NormalizedView Of(ReadOnlySpan<char> text, ViewBuffer buffer)
    {
        buffer.Begin(text.Length);
        if (Ascii.IsValid(text))
            buffer.Add(text, 0);
        else if (ReadOneForOne(text, buffer, out var end) | ReadOthers(text, end, buffer))
            LookAlikes.ReadAsLatin(buffer.Characters);
        return new NormalizedView(text, buffer);
    }

    /// <summary>Widens a span so that no original character is cut: an enclosed number stands for two characters of the view.</summary>
    public PiiSpan Whole(PiiSpan span)
    {
        if (!_buffer.HasOrigins)
            return span;
        var (start, end) = (span.Start, span.Start + span.Length);
        while (start > 0 && _buffer.OriginOf(start - 1) == _buffer.OriginOf(start))
            start--;
        while (end < _buffer.Length && _buffer.OriginOf(end) == _buffer.OriginOf(end - 1))
            end++;
        return span with { Start = start, Length = end - start };
    }

    /// <summary>The place of a span in the original, removed characters in between included.</summary>
    public PiiSpan ToOriginal(PiiSpan span)
    {
        if (!_buffer.HasOrigins)
            return span;
        var last = _buffer.OriginOf(span.Start + span.Length - 1);
        var start = _buffer.OriginOf(span.Start);
        var pair = char.IsHighSurrogate(_original[last]) && last + 1 < _original.Length && char.IsLowSurrogate(_original[last + 1]);
        return span with { Start = start, Length = last + (pair ? 2 : 1) - start };
    }

    // The characters up to the first that does not stand for exactly one. True where one of another alphabet is among them.
    private static bool ReadOneForOne(ReadOnlySpan<char> text, ViewBuffer buffer, out int end)
    {
        var room = buffer.Take(text.Length);
        var foreign = false;
        for (end = 0; end < text.Length && end < room.Length; end++)
        {
            var c = text[end];
            var folded = CharacterFolding.Fold(c);
            if (folded >= CharacterFolding.Many || char.IsSurrogate(c))
                break;
            foreign |= c is >= '\u0370' and < '\u1400';
            room[end] = folded;
        }
        buffer.GiveBack(text.Length - end);
        return foreign;
    }

    private static bool ReadOthers(ReadOnlySpan<char> text, int i, ViewBuffer buffer)
    {
        var foreign = false;
        while (i < text.Length)
        {
            var c = text[i];
            foreign |= c is >= '\u0370' and < '\u1400';
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AddPair(text, i, buffer);
                i += 2;
                continue;
            }
            AddFolded(c, i++, buffer);
        }
        return foreign;
    }

    private static void AddPair(ReadOnlySpan<char> text, int i, ViewBuffer buffer)
    {
        var folded = CharacterFolding.FoldPair(text[i], text[i + 1]);
        if (folded == text[i])
        {
            buffer.Add(text.Slice(i, 2), i);
            return;
        }
        buffer.KeepOrigins();
        if (folded != CharacterFolding.Nothing)
            buffer.Add(folded, i);
    }

    private static void AddFolded(char c, int origin, ViewBuffer buffer)
    {
        var folded = CharacterFolding.Fold(c);
        if (folded < CharacterFolding.Many)
        {
            buffer.Add(folded, origin);
            return;
        }
        buffer.KeepOrigins();
        if (folded == CharacterFolding.Many)
            foreach (var part in CharacterFolding.Several(c))
                buffer.Add(part, origin);
    }
}
