namespace Clustering.Anonymization;

/// <summary>Cuts an input into elements, each the JSON text of one conversation, without holding more than one of them.</summary>
internal abstract class ElementSource(ByteWindow window, int maxBytes)
{
    // White space after an element is not part of it, so the exact cap is checked once the end is known.
    private const int Slack = 1024;
    private const int LookAhead = 64 * 1024;
    private int _length;
    private int _passed;

    /// <summary>The line or element that is in work, from 1.</summary>
    public long Number { get; protected set; }

    /// <summary>Why the element is bad before it is parsed, or null.</summary>
    public ReadFailureReason? Fault { get; private set; }

    /// <summary>The element, until the next move.</summary>
    public ReadOnlySpan<byte> Current => Window.Unread[.._length];

    protected ByteWindow Window => window;

    /// <summary>Whether the last search ended with the input.</summary>
    protected bool Exhausted { get; private set; }

    private bool Oversize { get; set; }

    /// <summary>Looks at the first bytes: an array, indented objects, or lines. A byte order mark is passed over.</summary>
    public static async ValueTask<ElementSource> OpenAsync(ByteWindow window, int maxBytes, CancellationToken cancellationToken)
    {
        while (window.Unread.Length < 3 && await window.FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }
        if (window.Unread.StartsWith("\uFEFF"u8))
            window.Advance(3);

        Layout layout;
        while ((layout = LayoutOf(window.Unread)) == Layout.Open
            && window.Unread.Length < LookAhead
            && await window.FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }
        return layout switch
        {
            Layout.Array => new ArrayElements(window, maxBytes),
            Layout.Objects => new ObjectElements(window, maxBytes),
            _ => new LineElements(window, maxBytes),
        };
    }

    /// <summary>Goes to the next element, good or bad; false at the end.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        window.Advance(_passed);
        _passed = _length = 0;
        Fault = null;
        Exhausted = false;
        return await FindNextAsync(cancellationToken).ConfigureAwait(false);
    }

    protected abstract ValueTask<bool> FindNextAsync(CancellationToken cancellationToken);

    /// <summary>Where the element that begins here ends. One over the cap is passed over as it is read.</summary>
    protected async ValueTask<int> FindEndAsync(IElementEnd end, CancellationToken cancellationToken)
    {
        Oversize = false;
        int seen = 0;
        while (true)
        {
            int at = end.Find(window.Unread[seen..]);
            if (at >= 0)
                return seen + at;
            seen = window.Unread.Length;
            if (seen > (long)maxBytes + Slack)
            {
                Oversize = true;
                window.Advance(seen);
                seen = 0;
            }
            if (!await window.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                Exhausted = true;
                return seen;
            }
        }
    }

    /// <summary>Takes the bytes up to an end as the element, and passes over them and what separates it from the next.</summary>
    protected bool Take(int length, int separator)
    {
        _passed = length + separator;
        _length = window.Unread[..length].TrimEnd(" \t\r\n"u8).Length;
        if (Oversize || _length > maxBytes)
            return Refuse(ReadFailureReason.LineTooLong);
        return true;
    }

    /// <summary>Gives the element up for a reason.</summary>
    protected bool Refuse(ReadFailureReason reason)
    {
        _length = 0;
        Fault = reason;
        return true;
    }

    private static Layout LayoutOf(ReadOnlySpan<byte> bytes)
    {
        int first = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
            return Layout.Open;
        if (bytes[first] == '[')
            return Layout.Array;
        if (bytes[first] != '{')
            return Layout.Lines;
        bytes = bytes[(first + 1)..];
        int next = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        if (next < 0)
            return Layout.Open;
        return bytes[next] == '"' && bytes[..next].Contains((byte)'\n') ? Layout.Objects : Layout.Lines;
    }

    private enum Layout
    {
        Open,
        Lines,
        Array,
        Objects,
    }
}
