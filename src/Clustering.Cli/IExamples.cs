namespace Clustering.Cli;

/// <summary>A command that shows how it is called.</summary>
internal interface IExamples
{
    /// <summary>Whole command lines.</summary>
    IReadOnlyList<string> Examples { get; }
}
