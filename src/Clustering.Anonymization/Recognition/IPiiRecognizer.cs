namespace Clustering.Anonymization;

/// <summary>Finds identifiers of one kind in a view of a message. Must be stateless and thread-safe; what it throws redacts the message whole.</summary>
public interface IPiiRecognizer
{
    /// <summary>Adds each identifier found to <paramref name="spans"/>.</summary>
    void Recognize(TextView view, PiiSpans spans);
}
