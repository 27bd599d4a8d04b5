namespace Clustering.Anonymization;

/// <summary>JSON Lines: an element is a line, ended by LF or CR LF; blank lines count as lines and give nothing.</summary>
internal sealed class LineElements(ByteWindow window, int maxBytes) : ElementSource(window, maxBytes), IElementEnd
{
    public int Find(ReadOnlySpan<byte> piece) => piece.IndexOf((byte)'\n');

    protected override async ValueTask<bool> FindNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Number++;
            int end = await FindEndAsync(this, cancellationToken).ConfigureAwait(false);
            if (Exhausted && Window.Damaged)
                return false;
            Take(end, Exhausted ? 0 : 1);
            if (Fault is not null || !Current.IsEmpty)
                return true;
            if (Exhausted)
                return false;
            Window.Advance(end + 1);
        }
    }
}
