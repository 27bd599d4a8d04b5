namespace Clustering.Anonymization.Tests.Conversations;

/// <summary>Gives a few bytes at a time, as a slow pipe does, and may break off with an error that quotes what it should not.</summary>
internal sealed class DribbleStream(byte[] bytes, int atOnce, Func<Exception>? atEnd = null) : Stream
{
    private int _at;

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int length = Math.Min(Math.Min(atOnce, count), bytes.Length - _at);
        if (length == 0 && atEnd is not null)
            throw atEnd();
        bytes.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
        _at += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing) => IsDisposed = true;
}
