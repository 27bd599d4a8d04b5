namespace Clustering.Grouping;

/// <summary>A word that may name a cluster, and who used it.</summary>
/// <param name="Term">Index in the vocabulary.</param>
/// <param name="SubjectsInCluster">Distinct subjects of the cluster that used it.</param>
/// <param name="SubjectsOverall">Distinct subjects of the corpus that used it.</param>
internal readonly record struct TermCandidate(int Term, int SubjectsInCluster, int SubjectsOverall);
