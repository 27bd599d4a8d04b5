namespace Clustering.Anonymization;

/// <summary>A keyed pseudonym of a subject, or a keyed order of conversations: 128 bits of HMAC-SHA256. It never leaves the process.</summary>
public readonly record struct SubjectToken : IComparable<SubjectToken>
{
    private readonly UInt128 _value;

    internal SubjectToken(UInt128 value) => _value = value;

    /// <summary>Order by value: the same for the same key and input.</summary>
    public int CompareTo(SubjectToken other) => _value.CompareTo(other._value);

    /// <summary>A fixed word.</summary>
    public override string ToString() => nameof(SubjectToken);
}
