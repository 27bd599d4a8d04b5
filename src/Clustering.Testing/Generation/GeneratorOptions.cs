namespace Clustering.Testing;

/// <summary>What a <see cref="ConversationGenerator"/> makes. The defaults make the sample of the repository.</summary>
public sealed class GeneratorOptions
{
    /// <summary>The seed of all chance. Default 1.</summary>
    public ulong Seed { get; set; } = 1;

    /// <summary>How many conversations, at least 1. Default 9,000.</summary>
    public int Conversations { get; set; } = 9_000;

    /// <summary>How many people hold them, at least 1. Default 2,600. Each holds one conversation or more where there are enough.</summary>
    public int Subjects { get; set; } = 2_600;

    /// <summary>Weights of the categories, named as in <see cref="ConversationCategories.All"/>; they need not sum to one.</summary>
    public IDictionary<string, double> CategoryShares { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["interpersonalAdvice"] = 0.16,
        ["coaching"] = 0.15,
        ["counseling"] = 0.15,
        ["companionship"] = 0.11,
        ["roleplay"] = 0.09,
        ["contentCreation"] = 0.08,
        ["none"] = 0.26,
    };

    /// <summary>Weights of the languages, "en" and "zh"; they need not sum to one.</summary>
    public IDictionary<string, double> LanguageShares { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["en"] = 0.6,
        ["zh"] = 0.4,
    };

    /// <summary>Share of conversations in which a person gives an identifier away, in [0, 1]. Default 0.06.</summary>
    public double IdentifierShare { get; set; } = 0.06;

    /// <summary>Share of affective conversations in which the assistant pushes back, in [0, 1]. Default 0.08.</summary>
    public double PushbackShare { get; set; } = 0.08;

    /// <summary>Share of affective conversations with 50 human messages or more, in [0, 1]; a third of it elsewhere. Default 0.01.</summary>
    public double VeryLongShare { get; set; } = 0.01;

    /// <summary>When the year of the conversations begins. Default 1 January 2025, UTC.</summary>
    public DateTimeOffset Start { get; set; } = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Throws where an option is out of range.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Conversations, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Subjects, 1);
        CheckShare(IdentifierShare, nameof(IdentifierShare));
        CheckShare(PushbackShare, nameof(PushbackShare));
        CheckShare(VeryLongShare, nameof(VeryLongShare));
        CheckWeights(CategoryShares, ConversationCategories.All, nameof(CategoryShares));
        CheckWeights(LanguageShares, SceneLibrary.Languages, nameof(LanguageShares));
    }

    private static void CheckShare(double share, string name)
    {
        if (!(share is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(name, "A share lies in [0, 1].");
    }

    private static void CheckWeights(IDictionary<string, double> weights, IReadOnlyList<string> names, string name)
    {
        if (weights.Keys.Any(k => !names.Contains(k)) || weights.Values.Any(w => !(w >= 0 && double.IsFinite(w))) || !(weights.Values.Sum() > 0))
            throw new ArgumentException("Weights are not negative, one of them is positive, and their names are: " + string.Join(", ", names) + ".", name);
    }
}
