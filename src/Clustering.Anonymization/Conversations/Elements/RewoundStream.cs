namespace Clustering.Anonymization;

/// <summary>A stream whose first bytes were already taken, and come again. Leaves the stream beneath it open.</summary>
internal sealed class RewoundStream(ReadOnlyMemory<byte> taken, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _taken = taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => _taken.IsEmpty ? rest.Read(buffer) : Again(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _taken.IsEmpty ? rest.ReadAsync(buffer, cancellationToken) : new(Again(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Lets further bytes follow the end.</summary>
    public void Append(ReadOnlyMemory<byte> bytes) => _taken = bytes;

    private int Again(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _taken.Length);
        _taken.Span[..count].CopyTo(buffer);
        _taken = _taken[count..];
        return count;
    }
}
