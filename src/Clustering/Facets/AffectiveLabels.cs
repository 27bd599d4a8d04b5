using Clustering.Reports;

namespace Clustering.Facets;

/// <summary>What an <see cref="AffectiveClassifier"/> says of one conversation.</summary>
public sealed class AffectiveLabels
{
    private readonly float[] _scores;
    private readonly int _held;

    internal AffectiveLabels(float[] scores, int held, Category primary, bool isContentCreation, float contentCreationScore)
    {
        _scores = scores;
        _held = held;
        Primary = primary;
        IsContentCreation = isContentCreation;
        ContentCreationScore = contentCreationScore;
    }

    /// <summary>The strongest category, <see cref="Category.None"/> where no affective one holds.</summary>
    public Category Primary { get; }

    /// <summary>Whether the assistant is used as a tool to write for elsewhere. Such conversations have <see cref="Category.None"/>.</summary>
    public bool IsContentCreation { get; }

    /// <summary>Estimated probability of content creation, in [0, 1].</summary>
    public float ContentCreationScore { get; }

    /// <summary>Whether any affective category holds.</summary>
    public bool IsAffective => Primary != Category.None;

    /// <summary>Whether a category holds. <see cref="Category.None"/> holds alone.</summary>
    public bool Has(Category category) => (_held >> (int)category & 1) != 0;

    /// <summary>Estimated probability of a category, in [0, 1].</summary>
    public float Score(Category category) => _scores[(int)category];
}
