namespace Clustering.Facets;

/// <summary>How one class fares in cross-validation: conversations counted as whole, each judged by weights that never saw it.</summary>
public sealed class ClassValidation
{
    internal ClassValidation(string name, int hits, int claimed, int actual)
    {
        Name = name;
        Conversations = actual;
        Precision = claimed == 0 ? 0 : (double)hits / claimed;
        Recall = actual == 0 ? 0 : (double)hits / actual;
        F1 = claimed + actual == 0 ? 0 : 2.0 * hits / (claimed + actual);
    }

    /// <summary>Name of the class, as in the labelled files.</summary>
    public string Name { get; }

    /// <summary>Conversations labelled with it.</summary>
    public int Conversations { get; }

    /// <summary>Share of the conversations given the class that have it, in [0, 1].</summary>
    public double Precision { get; }

    /// <summary>Share of the conversations of the class that are given it, in [0, 1].</summary>
    public double Recall { get; }

    /// <summary>Harmonic mean of precision and recall, in [0, 1].</summary>
    public double F1 { get; }
}
