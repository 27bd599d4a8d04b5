namespace Clustering.Anonymization;

/// <summary>Conversations read one by one from files or a stream, with bounded memory. Enumerate once; failures are complete after the last.</summary>
public sealed class ConversationStream : IAsyncEnumerable<Conversation>
{
    private readonly Func<ConversationStream, CancellationToken, IAsyncEnumerator<Conversation>> _read;
    private int _started;

    internal ConversationStream(Func<ConversationStream, CancellationToken, IAsyncEnumerator<Conversation>> read) => _read = read;

    /// <summary>What could not be read so far.</summary>
    public ReadFailures Failures { get; } = new();

    /// <summary>Reads.</summary>
    /// <exception cref="ConversationReadException">A file that cannot be opened, a bad line in strict mode, or too many bad lines.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="InvalidOperationException">Enumerated a second time.</exception>
    public IAsyncEnumerator<Conversation> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _started, 1) == 0
            ? _read(this, cancellationToken)
            : throw new InvalidOperationException("A conversation stream is enumerated once. Call ReadAsync again.");
}
