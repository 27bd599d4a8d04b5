namespace Clustering.Anonymization;

/// <summary>An element is bad. Thrown and caught inside the door only.</summary>
internal sealed class BadElementException(ReadFailureReason reason, string? fieldName = null) : Exception
{
    public ReadFailureReason Reason => reason;

    public string? FieldName => fieldName;
}
