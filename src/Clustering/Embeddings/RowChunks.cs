namespace Clustering.Embeddings;

/// <summary>Runs work over rows in chunks that depend on the number of rows alone, so that no result depends on threads.</summary>
internal static class RowChunks
{
    /// <summary>Gives each chunk [start, end) to the body, in any order.</summary>
    internal static void Run(int rows, int size, int threads, CancellationToken cancellationToken, Action<int, int> body)
    {
        var chunks = Count(rows, size);
        cancellationToken.ThrowIfCancellationRequested();
        if (threads <= 1 || chunks <= 1)
        {
            for (var i = 0; i < chunks; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                body(i * size, Math.Min(rows, (i + 1) * size));
            }

            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, chunks, options, i => body(i * size, Math.Min(rows, (i + 1) * size)));
    }

    /// <summary>Adds what the body gives for each chunk, in the order of the chunks.</summary>
    internal static double Sum(int rows, int size, int threads, CancellationToken cancellationToken, Func<int, int, double> body)
    {
        var parts = new double[Count(rows, size)];
        Run(rows, size, threads, cancellationToken, (start, end) => parts[start / size] = body(start, end));
        var sum = 0.0;
        foreach (var part in parts)
            sum += part;
        return sum;
    }

    internal static int Count(int rows, int size) => (int)(((long)rows + size - 1) / size);
}
