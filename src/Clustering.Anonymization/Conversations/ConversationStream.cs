namespace Clustering.Anonymization;

/// <summary>Conversations read one by one from files or a stream, with bounded memory. Enumerate once; failures are complete after the last.</summary>
public sealed class ConversationStream : IAsyncEnumerable<Conversation>
{
    private readonly Func<ConversationStream, CancellationToken, IAsyncEnumerator<Conversation>> _read;

    internal ConversationStream(Func<ConversationStream, CancellationToken, IAsyncEnumerator<Conversation>> read) => _read = read;

    /// <summary>What could not be read so far.</summary>
    public ReadFailures Failures { get; } = new();

    /// <summary>Reads.</summary>
    /// <exception cref="ConversationReadException">A bad line in strict mode, or too many bad lines.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IAsyncEnumerator<Conversation> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _read(this, cancellationToken);
}
