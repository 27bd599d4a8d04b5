namespace Clustering.Anonymization;

/// <summary>Text after redaction: identifiers replaced by placeholders. Only a <see cref="Redactor"/> makes it.</summary>
public sealed class RedactedText
{
    private readonly string _text;

    internal RedactedText(string text, PiiKind[] kinds)
    {
        _text = text;
        Kinds = kinds;
    }

    /// <summary>How many spans were replaced.</summary>
    public int Redactions => Kinds.Count;

    /// <summary>What each replaced span was, in order. <see cref="PiiKind.Message"/> stands for a message redacted whole because it could not be read safely.</summary>
    public IReadOnlyList<PiiKind> Kinds { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <summary>The redacted characters.</summary>
    public ReadOnlySpan<char> AsSpan() => _text;

    /// <summary>The redacted text. Redaction is the first layer, not the guarantee: treat it as sensitive still.</summary>
    public string GetText() => _text;

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(RedactedText);
}
