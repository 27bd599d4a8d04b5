namespace Clustering.Anonymization;

/// <summary>How a <see cref="Redactor"/> works.</summary>
public sealed class RedactionOptions
{
    /// <summary>Recognisers of the caller's own, run after the built-in ones on every view of a message. Default none.</summary>
    public IList<IPiiRecognizer> Recognizers { get; } = [];

    /// <summary>What takes the place of an identifier. Default <see cref="RedactionStyle.Placeholder"/>.</summary>
    public RedactionStyle Style { get; set; } = RedactionStyle.Placeholder;
}
