namespace Clustering.Facets;

/// <summary>Takes the hashes of the features of a conversation, one call an occurrence.</summary>
internal interface IFeatureSink
{
    void Add(ulong feature);
}
