namespace Clustering.Anonymization;

/// <summary>Finds where an element ends, in bytes that come piece by piece.</summary>
internal interface IElementEnd
{
    /// <summary>The offset of the end in this piece, or -1 where it goes on.</summary>
    int Find(ReadOnlySpan<byte> piece);
}
