namespace Clustering.Cli.Tests;

/// <summary>For tests that change the environment of the process: they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SerialCollection
{
    public const string Name = "alone";
}
