namespace Clustering.Anonymization;

/// <summary>Indented JSON objects, one or several one after the other: an element is an object, over as many lines as it has.</summary>
internal sealed class ObjectElements(ByteWindow window, int maxBytes) : ElementSource(window, maxBytes)
{
    private readonly JsonEnd _end = new(inArray: false);

    protected override async ValueTask<bool> FindNextAsync(CancellationToken cancellationToken)
    {
        Number++;
        if (await Window.PeekAsync(cancellationToken).ConfigureAwait(false) < 0)
            return false;
        _end.Reset();
        int end = await FindEndAsync(_end, cancellationToken).ConfigureAwait(false);
        return !(Exhausted && Window.Damaged) && Take(end, 0);
    }
}
