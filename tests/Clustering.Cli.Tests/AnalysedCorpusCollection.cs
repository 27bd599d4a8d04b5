namespace Clustering.Cli.Tests;

[CollectionDefinition(Name)]
public sealed class AnalysedCorpusCollection : ICollectionFixture<AnalysedCorpus>
{
    public const string Name = "one whole run";
}
