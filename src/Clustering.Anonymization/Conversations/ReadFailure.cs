namespace Clustering.Anonymization;

/// <summary>Where a conversation could not be read, and why. Never what it contained.</summary>
/// <param name="File">The file as the caller named it, or "-" for standard input.</param>
/// <param name="Line">The line, from 1; in a JSON array the element, from 1; 0 where the whole file is meant.</param>
/// <param name="Reason">Why.</param>
/// <param name="Field">The known field that is at fault (a constant of the format), or null.</param>
public sealed record ReadFailure(string File, long Line, ReadFailureReason Reason, string? Field);
