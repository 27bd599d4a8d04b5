namespace Clustering.Anonymization;

/// <summary>The bytes of an input, unpacked when they begin like gzip (1F 8B, RFC 1952), whatever the name says.</summary>
internal sealed class InputBytes(Stream raw, bool keepOpen) : IAsyncDisposable
{
    private Stream? _plain;
    private GzipBytes? _packed;

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_packed is not null)
            return await _packed.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (_plain is not null)
            return await _plain.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);

        byte[] head = new byte[2];
        int length = await raw.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (length == 2 && head[0] == 0x1F && head[1] == 0x8B)
        {
            _packed = new(head, raw);
            return await _packed.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        _plain = raw;
        head.AsMemory(0, length).CopyTo(buffer);
        return length;
    }

    public async ValueTask DisposeAsync()
    {
        if (_packed is not null)
            await _packed.DisposeAsync().ConfigureAwait(false);
        if (!keepOpen)
            await raw.DisposeAsync().ConfigureAwait(false);
    }
}
