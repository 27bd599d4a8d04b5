using System.Text;

namespace Clustering.Cli.Tests;

/// <summary>Conversations without end; after some of them, somebody presses Ctrl-C.</summary>
internal sealed class CancellingStream(CancellationTokenSource cancel, int after, string? text = null) : Stream
{
    private readonly byte[] _text = Encoding.UTF8.GetBytes(text ?? Corpus.Of(400));
    private int _position;
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_given >= after)
            cancel.Cancel();
        var part = Math.Min(count, _text.Length - _position);
        Array.Copy(_text, _position, buffer, offset, part);
        _position = (_position + part) % _text.Length;
        _given += part;
        return part;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var bytes = new byte[buffer.Length];
        await Task.Yield();
        var read = Read(bytes, 0, bytes.Length);
        bytes.AsSpan(0, read).CopyTo(buffer.Span);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
