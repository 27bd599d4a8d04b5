namespace Clustering.Anonymization;

/// <summary>The story of reading: inputs, their elements, one conversation of each, failures counted on the way.</summary>
internal static class ConversationReading
{
    public static async IAsyncEnumerator<Conversation> ReadAsync(
        Func<IReadOnlyList<ConversationInput>> inputs,
        ConversationReadOptions limits,
        ReadFailures failures,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        long good = 0;
        var parser = new ConversationParser(limits);
        foreach (var input in inputs())
        {
            var bytes = input.Open();
            await using var closing = bytes.ConfigureAwait(false);
            using var window = new ByteWindow(bytes.ReadAsync);
            var source = await ElementSource.OpenAsync(window, limits.MaxLineBytes, cancellationToken).ConfigureAwait(false);
            while (await source.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                string? field = null;
                if (source.Fault is not { } reason)
                {
                    if (parser.TryParse(source.Current, out var conversation, out reason, out field))
                    {
                        good++;
                        yield return conversation;
                        continue;
                    }
                }
                Count(failures, new(input.Name, source.Number, reason, field), limits.Strict);
            }
            if (window.Damaged)
                Count(failures, new(input.Name, source.Number, ReadFailureReason.Unreadable, null), limits.Strict);
        }
        long total = failures.Total + good;
        if (total > 0 && (double)failures.Total / total > limits.MaxFailureShare)
            throw new ConversationReadException(failures.Total, total, limits.MaxFailureShare);
    }

    private static void Count(ReadFailures failures, ReadFailure failure, bool strict)
    {
        failures.Add(failure);
        if (strict)
            throw new ConversationReadException(failure);
    }
}
