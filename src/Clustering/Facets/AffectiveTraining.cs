namespace Clustering.Facets;

/// <summary>What training gives: the model, and how well its method fares on conversations it has not seen.</summary>
public sealed class AffectiveTraining
{
    internal AffectiveTraining(AffectiveModel model, IReadOnlyList<ClassValidation> validation, int conversations)
    {
        Model = model;
        Validation = validation;
        Conversations = conversations;
    }

    /// <summary>The model trained on all conversations.</summary>
    public AffectiveModel Model { get; }

    /// <summary>Five-fold cross-validation of each class, content creation and none last. Thresholds come from the same folds, so it is slightly kind.</summary>
    public IReadOnlyList<ClassValidation> Validation { get; }

    /// <summary>Mean of the classes' F1, in [0, 1].</summary>
    public double MacroF1 => Validation.Average(v => v.F1);

    /// <summary>Labelled conversations read.</summary>
    public int Conversations { get; }
}
