using Clustering.Anonymization;
using Clustering.Reports;

namespace Clustering.Facets;

/// <summary>
/// Tells the affective categories of a conversation: one logistic regression for each class over hashed words, characters and a few
/// features of shape. Content creation is screened first. Thread-safe.
/// </summary>
public sealed class AffectiveClassifier
{
    private static readonly Lazy<AffectiveClassifier> Shipped = new(() =>
    {
        using var stream = ShippedResources.Open(ShippedResources.AffectiveModel);
        return new AffectiveClassifier(AffectiveModel.Load(stream));
    });

    [ThreadStatic]
    private static AffectiveVector? _vector;

    private readonly AffectiveModel _model;

    /// <summary>Classifies by weights of the caller's own.</summary>
    public AffectiveClassifier(AffectiveModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <summary>The classifier with the shipped weights.</summary>
    public static AffectiveClassifier Default => Shipped.Value;

    /// <summary>Classifies one conversation.</summary>
    public AffectiveLabels Classify(RedactedConversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var vector = _vector ??= new AffectiveVector();
        vector.Read(conversation, _model.Features);
        Span<float> margins = stackalloc float[AffectiveModel.Classes];
        _model.Margins(vector, margins);
        return Decide(margins, _model.Parameters);
    }

    internal static AffectiveLabels Decide(ReadOnlySpan<float> margins, ReadOnlySpan<AffectiveClass> classes)
    {
        const int categories = AffectiveModel.ContentCreation;
        var scores = new float[categories + 1];
        var held = 0;
        var primary = Category.None;
        var best = 0f;
        var strongest = 0f;
        for (var c = 0; c < categories; c++)
        {
            var odds = classes[c].LogOdds(margins[c]);
            scores[c] = Sigmoid(odds);
            strongest = Math.Max(strongest, scores[c]);
            var over = odds - classes[c].Threshold;
            if (over < 0)
                continue;
            held |= 1 << c;
            if (primary == Category.None || over > best)
            {
                primary = (Category)c;
                best = over;
            }
        }

        var contentOdds = classes[categories].LogOdds(margins[categories]);
        var isContentCreation = contentOdds >= classes[categories].Threshold;
        if (isContentCreation || held == 0)
        {
            held = 1 << (int)Category.None;
            primary = Category.None;
        }

        scores[(int)Category.None] = 1 - strongest;
        return new AffectiveLabels(scores, held, primary, isContentCreation, Sigmoid(contentOdds));
    }

    private static float Sigmoid(float odds) => 1 / (1 + MathF.Exp(-odds));
}
