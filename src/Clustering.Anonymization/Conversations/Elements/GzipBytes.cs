using System.IO.Compression;

namespace Clustering.Anonymization;

/// <summary>
/// Unpacks gzip and notices when it is cut off, which GZipStream passes over in silence: behind the end goes one more gzip member with a known
/// word. After a whole stream the word comes out; in the middle of one the same bytes mean something else.
/// </summary>
internal sealed class GzipBytes : IAsyncDisposable
{
    private readonly RewoundStream _packed;
    private readonly GZipStream _unpacked;
    private bool _over;

    public GzipBytes(ReadOnlyMemory<byte> head, Stream rest)
    {
        _packed = new(head, rest);
        _unpacked = new(_packed, CompressionMode.Decompress);
    }

    // "end", packed.
    private static ReadOnlySpan<byte> EndMember =>
    [
        0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0x4B, 0xCD, 0x4B, 1, 0, 0xB1, 0x33, 0xFC, 0, 3, 0, 0, 0,
    ];

    /// <exception cref="InvalidDataException">The stream is damaged or cut off.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_over)
            return 0;
        int count = await _unpacked.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count == 0 && !buffer.IsEmpty)
        {
            _over = true;
            await CheckEndAsync(cancellationToken).ConfigureAwait(false);
        }
        return count;
    }

    public ValueTask DisposeAsync() => _unpacked.DisposeAsync();

    private async ValueTask CheckEndAsync(CancellationToken cancellationToken)
    {
        _packed.Append(EndMember.ToArray());
        byte[] word = new byte[16];
        int length = await _unpacked.ReadAtLeastAsync(word, word.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (!word.AsSpan(0, length).SequenceEqual("end"u8))
            throw new InvalidDataException();
    }
}
