using System.Buffers;

namespace Clustering.Anonymization;

/// <summary>The part of an input that is in memory: a pooled buffer that grows with the element in work and is wiped when given back.</summary>
internal sealed class ByteWindow(Func<Memory<byte>, CancellationToken, ValueTask<int>> read) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Whether the input broke off with an error. What was read before it stays.</summary>
    public bool Damaged { get; private set; }

    /// <summary>What was read and not yet passed over.</summary>
    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    public void Advance(int count) => _start += count;

    /// <summary>Reads some more; false at the end.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_ended)
            return false;
        if (_start == _end)
            _start = _end = 0;
        else if (_end == _buffer.Length)
            MakeRoom();

        int count = 0;
        try
        {
            count = await read(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Damaged = true;
        }
        _ended = count == 0;
        _end += count;
        return !_ended;
    }

    /// <summary>The next byte that is not JSON white space, with what precedes it passed over; -1 at the end.</summary>
    public async ValueTask<int> PeekAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int at = Unread.IndexOfAnyExcept(" \t\r\n"u8);
            if (at >= 0)
            {
                Advance(at);
                return Unread[0];
            }
            Advance(Unread.Length);
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                return -1;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(Interlocked.Exchange(ref _buffer, []), clearArray: true);

    private void MakeRoom()
    {
        int length = Unread.Length;
        if (_start > 0)
        {
            Unread.CopyTo(_buffer);
        }
        else
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
            Unread.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
            _buffer = larger;
        }
        _start = 0;
        _end = length;
    }
}
