namespace Clustering.Anonymization;

/// <summary>Reading stopped: a bad line in strict mode, too many bad lines, or a file that cannot be opened. Says where, never what.</summary>
public sealed class ConversationReadException : Exception
{
    internal ConversationReadException(ReadFailure failure)
        : base(Describe(failure)) => Failure = failure;

    internal ConversationReadException(long failed, long total, double allowed)
        : base(FormattableString.Invariant(
            $"{failed} of {total} conversations could not be read, more than the allowed share of {allowed:0.##}. Mend the input, or raise {nameof(ConversationReadOptions.MaxFailureShare)}."))
    {
    }

    /// <summary>The place, where a single one stopped the run.</summary>
    public ReadFailure? Failure { get; }

    private static string Describe(ReadFailure failure) => FormattableString.Invariant(
        $"{failure.File}, line {failure.Line}: {failure.Reason}{(failure.Field is null ? "" : " (" + failure.Field + ")")}.");
}
