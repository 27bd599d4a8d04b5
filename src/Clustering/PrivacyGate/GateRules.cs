namespace Clustering.PrivacyGate;

/// <summary>The numbers of the gate that no option changes.</summary>
internal static class GateRules
{
    /// <summary>From this many conversations on the stricter bounds hold.</summary>
    internal const int LargeCorpus = 100_000;

    /// <summary>Subjects that must stand on each side of a rate or in a cell of a table.</summary>
    internal const int RateSubjects = Reports.Rate.SubjectsPerSide;

    /// <summary>Subjects that a mean is taken over at least.</summary>
    internal const int MeanSubjects = 50;

    /// <summary>Subjects overall that a term of a title needs.</summary>
    internal static int TermSubjectsOverall(int conversations) => conversations >= LargeCorpus ? 50 : 25;

    /// <summary>Subjects in the cluster that a term of a title needs: 10 (20 in a large corpus), or 2 % if that is more.</summary>
    internal static int TermSubjectsInCluster(int conversations, int clusterSubjects) =>
        Math.Max(conversations >= LargeCorpus ? 20 : 10, (int)Math.Ceiling(0.02 * clusterSubjects));
}
