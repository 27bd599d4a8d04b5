using Clustering.Anonymization;
using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.Cli;

/// <summary>Says what went wrong and what to do next. Only our own messages pass; those of other code could quote input.</summary>
internal static class FailureSentence
{
    private const int UnixDiskFull = 28;
    private const int UnixQuotaFull = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>One or two sentences.</summary>
    internal static string Of(Exception failure) => failure switch
    {
        UsageException => failure.Message,
        ConversationReadException { Failure: { Reason: ReadFailureReason.Unreadable } failed } =>
            failed.File + " could not be read to its end. Check that it is there, whole, and that you may read it.",
        ConversationReadException { Failure: not null } => failure.Message + " Mend that place, or leave out --strict to count such conversations and go on.",
        ConversationReadException => failure.Message.Replace("MaxFailureShare", "--max-failure-share", StringComparison.Ordinal),
        AnalysisException or LabelledDataException => failure.Message,
        ReportFormatException or ReleaseException =>
            "This is not a report as this command writes it: " + failure.Message.TrimEnd('.') + ". Make it again with `clustering analyze`.",
        AggregateException { InnerExceptions: [var first, ..] } => Of(first),
        FileNotFoundException or DirectoryNotFoundException or DriveNotFoundException =>
            "A file or folder was not found. Check the paths and run again.",
        UnauthorizedAccessException => "Access to a file or folder was denied. Check its permissions, or choose another --out.",
        PathTooLongException => "A path is too long for this system. Choose a shorter --out.",
        IOException { HResult: UnixDiskFull or UnixQuotaFull or WindowsDiskFull or WindowsHandleDiskFull } =>
            "The disk is full. Free some space, or choose another --out; nothing half-written was left.",
        InvalidDataException => "A file is damaged, or not of the form that its name promises. Check it and run again.",
        IOException => "A file could not be read or written. Check that it is there, readable, and not held by another program.",
        OutOfMemoryException => "Memory ran out. Run on fewer conversations, or on a machine with more memory.",
        _ => $"The run failed for a reason that this command does not know ({failure.GetType().Name}). Its message is kept back because it could quote input; please report the name in brackets.",
    };
}
