namespace Clustering.Anonymization;

/// <summary>One JSON array: an element is a value between its commas. Text before its closing bracket is missing or after it is one bad element.</summary>
internal sealed class ArrayElements(ByteWindow window, int maxBytes) : ElementSource(window, maxBytes)
{
    private readonly JsonEnd _end = new(inArray: true);
    private Place _place = Place.Before;

    protected override async ValueTask<bool> FindNextAsync(CancellationToken cancellationToken)
    {
        if (_place == Place.Over)
            return false;
        Number++;
        int next = await Window.PeekAsync(cancellationToken).ConfigureAwait(false);
        if (_place == Place.Before)
        {
            Window.Advance(1);
            next = await Window.PeekAsync(cancellationToken).ConfigureAwait(false);
            if (next == ']')
            {
                Window.Advance(1);
                _place = Place.Behind;
                next = await Window.PeekAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        if (next < 0 && (Window.Damaged || _place == Place.Behind))
            return false;
        if (next < 0 || _place == Place.Behind)
            return Stop();

        _end.Reset();
        int end = await FindEndAsync(_end, cancellationToken).ConfigureAwait(false);
        if (!Exhausted)
        {
            _place = Window.Unread[end] == ',' ? Place.Within : Place.Behind;
            return Take(end, 1);
        }
        if (Window.Damaged)
            return false;
        Take(end, 0);
        return Fault is null ? Stop() : End();
    }

    private bool Stop()
    {
        Refuse(ReadFailureReason.NotJson);
        return End();
    }

    private bool End()
    {
        _place = Place.Over;
        return true;
    }

    private enum Place
    {
        Before,
        Within,
        Behind,
        Over,
    }
}
