using Clustering.Anonymization;
using Microsoft.Extensions.AI;

namespace Clustering.Embeddings;

/// <summary>Embeds the human side of conversations with a generator of the caller's own: redacted text only, in batches, failures one by one.</summary>
internal sealed class GeneratorEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    /// <summary>Conversations handed over at once.</summary>
    internal const int BatchSize = 32;

    /// <summary>Vectors of a batch, of unit length; an empty one where the conversation has no text or its embedding failed.</summary>
    internal async Task<float[][]> EmbedAsync(IReadOnlyList<RedactedConversation> batch, CancellationToken cancellationToken)
    {
        var texts = batch.Select(HumanText).ToArray();
        var vectors = new float[texts.Length][];
        var present = Enumerable.Range(0, texts.Length).Where(i => texts[i].Length > 0).ToArray();
        Array.Fill(vectors, []);
        if (await TryAsync([.. present.Select(i => texts[i])], cancellationToken).ConfigureAwait(false) is { } whole)
        {
            for (var i = 0; i < present.Length; i++)
                vectors[present[i]] = whole[i];
            return vectors;
        }

        foreach (var i in present)
            if (await TryAsync([texts[i]], cancellationToken).ConfigureAwait(false) is { } single)
                vectors[i] = single[0];
        return vectors;
    }

    /// <summary>Puts vectors into a table; rows without one, or of another length than most, are zero.</summary>
    internal static EmbeddingTable ToTable(IReadOnlyList<float[]> vectors)
    {
        var dimensions = vectors.Where(v => v.Length > 0).GroupBy(v => v.Length)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? 1;
        var values = new float[checked(vectors.Count * dimensions)];
        for (var i = 0; i < vectors.Count; i++)
            if (vectors[i].Length == dimensions)
                vectors[i].CopyTo(values, i * dimensions);
        return new EmbeddingTable(values, vectors.Count, dimensions);
    }

    private static string HumanText(RedactedConversation conversation) =>
        string.Join('\n', conversation.Messages.Where(m => m.Role == MessageRole.Human).Select(m => m.Text.GetText()));

    private async Task<float[][]?> TryAsync(string[] texts, CancellationToken cancellationToken)
    {
        if (texts.Length == 0)
            return [];
        try
        {
            var embeddings = await generator.GenerateAsync(texts, cancellationToken: cancellationToken).ConfigureAwait(false);
            return embeddings.Count == texts.Length ? [.. embeddings.Select(e => ToUnitLength(e.Vector.Span))] : null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever the generator says may quote the text; it is counted, not repeated.
            return null;
        }
    }

    private static float[] ToUnitLength(ReadOnlySpan<float> vector)
    {
        double square = 0;
        foreach (var value in vector)
            square += (double)value * value;
        if (!(square > 0) || !double.IsFinite(square))
            return [];
        var scale = 1 / Math.Sqrt(square);
        var unit = new float[vector.Length];
        for (var i = 0; i < unit.Length; i++)
            unit[i] = (float)(vector[i] * scale);
        return unit;
    }
}
