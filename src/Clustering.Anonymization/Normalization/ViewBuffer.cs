namespace Clustering.Anonymization;

/// <summary>
/// Room for one view and its way back, used again from message to message on one thread. What it held is wiped when the conversation is done.
/// </summary>
internal sealed class ViewBuffer
{
    private const int MostKept = 1 << 20;

    private char[] _characters = [];
    private int[] _origins = [];
    private int _used;

    /// <summary>How many characters of the view are written.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the view differs from its source in length, so that places must be looked up.</summary>
    public bool HasOrigins { get; private set; }

    /// <summary>The view.</summary>
    public Span<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Begins a view of a source; room for its length is there.</summary>
    public void Begin(int length)
    {
        _used = Math.Max(_used, Length);
        (Length, HasOrigins) = (0, false);
        if (_characters.Length < length)
            _characters = new char[Math.Max(length, Math.Min(2 * _characters.Length, MostKept))];
    }

    /// <summary>Adds characters that stand in the source as they are, in places from <paramref name="origin"/> on.</summary>
    public void Add(ReadOnlySpan<char> text, int origin)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        if (HasOrigins)
            for (var i = 0; i < text.Length; i++)
                _origins[Length + i] = origin + i;
        Length += text.Length;
    }

    /// <summary>Room for more characters that stand for one each, right at the beginning.</summary>
    public Span<char> Take(int length)
    {
        Length = length;
        return _characters.AsSpan(0, length);
    }

    /// <summary>Gives back room that was not written.</summary>
    public void GiveBack(int length) => Length -= length;

    /// <summary>Adds one character that stands for one at <paramref name="origin"/>.</summary>
    public void Add(char c, int origin)
    {
        if (Length == _characters.Length)
            Reserve(1);
        if (HasOrigins)
            _origins[Length] = origin;
        _characters[Length++] = c;
    }

    /// <summary>From here on places are written down, because the view leaves out or adds characters.</summary>
    public void KeepOrigins()
    {
        if (HasOrigins)
            return;
        HasOrigins = true;
        if (_origins.Length < _characters.Length)
            _origins = new int[_characters.Length];
        for (var i = 0; i < Length; i++)
            _origins[i] = i;
    }

    /// <summary>The place in the source of a character of the view.</summary>
    public int OriginOf(int index) => HasOrigins ? _origins[index] : index;

    /// <summary>Wipes what was written, and lets go of room for very long texts.</summary>
    public void Wipe()
    {
        _used = Math.Max(_used, Length);
        _characters.AsSpan(0, Math.Min(_used, _characters.Length)).Clear();
        (_used, Length) = (0, 0);
        if (_characters.Length > MostKept)
            (_characters, _origins) = ([], []);
    }

    private void Reserve(int more)
    {
        if (Length + more <= _characters.Length)
            return;
        Array.Resize(ref _characters, Math.Max(Length + more, 2 * _characters.Length));
        if (HasOrigins)
            Array.Resize(ref _origins, _characters.Length);
    }
}
