namespace Clustering.Grouping;

/// <summary>A cluster before the gate: which rows, under which parent, by which words.</summary>
internal sealed class ClusterCandidate
{
    /// <summary>Its number, from 0, the same for the same data and seed.</summary>
    public required int Id { get; init; }

    /// <summary>Its parent's number, or null at the top.</summary>
    public required int? ParentId { get; init; }

    /// <summary>0 for base clusters.</summary>
    public required int Level { get; init; }

    /// <summary>Its rows, ascending. A parent's rows are exactly those of its children.</summary>
    public required int[] Rows { get; init; }

    /// <summary>Vocabulary words that tell it apart, best first; more than a title needs, since the gate strikes some.</summary>
    public required TermCandidate[] Terms { get; init; }
}
