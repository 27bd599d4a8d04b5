namespace Clustering.Anonymization;

/// <summary>How a <see cref="Redactor"/> works.</summary>
public sealed class RedactionOptions
{
    /// <summary>Recognisers of the caller's own, run after the built-in ones. Default none.</summary>
    public IList<IPiiRecognizer> Recognizers { get; } = [];
}
