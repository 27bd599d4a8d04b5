using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Clustering.Testing;

/// <summary>Answers without a model, from a list or a function. Thread-safe.</summary>
public sealed class FakeChatClient : IChatClient
{
    private readonly Func<int, IReadOnlyList<ChatMessage>, string> _answer;
    private readonly ConcurrentQueue<string> _prompts = [];
    private int _calls;

    /// <summary>Gives the answers one after the other, then from the first again.</summary>
    /// <exception cref="ArgumentException">There is no answer.</exception>
    public FakeChatClient(params string[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Length == 0)
            throw new ArgumentException("A fake needs an answer.", nameof(answers));
        _answer = (call, _) => answers[(call - 1) % answers.Length];
    }

    /// <summary>Gives what the function makes of the messages.</summary>
    public FakeChatClient(Func<IReadOnlyList<ChatMessage>, string> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _answer = (_, messages) => answer(messages);
    }

    /// <summary>The n-th call (from 1) and its multiples fail; 0 never. Default 0.</summary>
    public int FailEvery { get; init; }

    /// <summary>How long each call takes. Default no time.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How many calls there were, failed ones included.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>The text of each call's messages, joined by line feeds, in order of arrival.</summary>
    public IReadOnlyCollection<string> Prompts => _prompts;

    /// <summary>Answers.</summary>
    /// <exception cref="HttpRequestException">The call was told to fail.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var call = Interlocked.Increment(ref _calls);
        cancellationToken.ThrowIfCancellationRequested();
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, cancellationToken).ConfigureAwait(false);
        var list = messages.ToArray();
        _prompts.Enqueue(string.Join('\n', list.Select(m => m.Text)));
        if (FailEvery > 0 && call % FailEvery == 0)
            throw new HttpRequestException("The fake was told to fail.");
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, _answer(call, list)));
    }

    /// <summary>Answers in one piece.</summary>
    /// <exception cref="HttpRequestException">The call was told to fail.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    /// <summary>Itself, where it is of the asked type.</summary>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType?.IsInstanceOfType(this) == true ? this : null;

    /// <summary>Does nothing.</summary>
    public void Dispose()
    {
    }
}
