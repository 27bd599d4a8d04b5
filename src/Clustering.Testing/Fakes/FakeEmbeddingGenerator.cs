using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace Clustering.Testing;

/// <summary>
/// Embeds without a model: each word, and each character above ASCII, adds +1 or -1 at a place given by its FNV-1a hash;
/// then unit length. The same text has the same vector everywhere. Thread-safe.
/// </summary>
public sealed class FakeEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly ConcurrentQueue<string> _texts = [];
    private int _calls;
    private int _items;

    /// <summary>Length of a vector, at least 1. Default 64.</summary>
    public int Dimensions { get; init; } = 64;

    /// <summary>A call that holds the n-th text (from 1, over all calls) or a multiple fails; 0 never. Default 0.</summary>
    public int FailEvery { get; init; }

    /// <summary>A call that holds a text for which this is true fails, on every attempt. Default none.</summary>
    public Func<string, bool>? FailWhen { get; init; }

    /// <summary>How long each call takes. Default no time.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How many calls there were, failed ones included.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>How many texts there were, those of failed calls included.</summary>
    public int Items => Volatile.Read(ref _items);

    /// <summary>Everything that was handed in, in order of arrival.</summary>
    public IReadOnlyCollection<string> Texts => _texts;

    /// <summary>Embeds.</summary>
    /// <exception cref="HttpRequestException">The call was told to fail.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        Interlocked.Increment(ref _calls);
        cancellationToken.ThrowIfCancellationRequested();
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, cancellationToken).ConfigureAwait(false);
        var result = new GeneratedEmbeddings<Embedding<float>>();
        var fails = false;
        foreach (var text in values)
        {
            _texts.Enqueue(text);
            var number = Interlocked.Increment(ref _items);
            fails |= (FailEvery > 0 && number % FailEvery == 0) || FailWhen?.Invoke(text) == true;
            result.Add(new Embedding<float>(Embed(text)));
        }

        return fails ? throw new HttpRequestException("The fake was told to fail.") : result;
    }

    /// <summary>Itself, where it is of the asked type.</summary>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType?.IsInstanceOfType(this) == true ? this : null;

    /// <summary>Does nothing.</summary>
    public void Dispose()
    {
    }

    private float[] Embed(string text)
    {
        var vector = new float[Dimensions];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
                continue;
            Add(vector, text.AsSpan(start, i - start));
            if (i < text.Length && text[i] > 127)
                Add(vector, text.AsSpan(i, 1));
            start = i + 1;
        }

        var norm = MathF.Sqrt(vector.Sum(v => v * v));
        for (var i = 0; norm > 0 && i < vector.Length; i++)
            vector[i] /= norm;
        return vector;
    }

    private static void Add(float[] vector, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return;
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        hash ^= hash >> 29;
        vector[(int)(hash % (ulong)vector.Length)] += (hash >> 62 & 1) == 0 ? 1 : -1;
    }
}
