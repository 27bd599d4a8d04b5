using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>
/// Finds the end of a JSON value by brackets and quotes alone: in an array the comma or bracket behind it, otherwise the place after its own
/// last bracket or the end of its line. A line break inside quotes, which JSON forbids, ends the quotes, so that one bad string does not swallow the rest.
/// </summary>
internal sealed class JsonEnd(bool inArray) : IElementEnd
{
    private static readonly SearchValues<byte> ArrayMarks = SearchValues.Create("\"{}[],"u8);
    private static readonly SearchValues<byte> ObjectMarks = SearchValues.Create("\"{}[]\n"u8);

    private long _depth;
    private bool _quoted;
    private bool _escaped;

    public void Reset()
    {
        _depth = 0;
        _quoted = _escaped = false;
    }

    public int Find(ReadOnlySpan<byte> piece)
    {
        int i = 0;
        while (i < piece.Length)
        {
            if (_escaped)
            {
                _escaped = false;
                i++;
                continue;
            }
            int at = _quoted
                ? piece[i..].IndexOfAny((byte)'"', (byte)'\\', (byte)'\n')
                : piece[i..].IndexOfAny(inArray ? ArrayMarks : ObjectMarks);
            if (at < 0)
                return -1;
            i += at;
            if (_quoted)
            {
                _escaped = piece[i] == '\\';
                _quoted = _escaped;
            }
            else if (Ends(piece[i], out int own))
            {
                return i + own;
            }
            i++;
        }
        return -1;
    }

    private bool Ends(byte mark, out int own)
    {
        own = 0;
        switch (mark)
        {
            case (byte)'"':
                _quoted = true;
                return false;
            case (byte)'{' or (byte)'[':
                _depth++;
                return false;
            case (byte)',' or (byte)'\n':
                return _depth == 0;
            case (byte)']' when _depth == 0 && inArray:
                return true;
            default:
                _depth = Math.Max(0, _depth - 1);
                own = 1;
                return _depth == 0 && !inArray;
        }
    }
}
