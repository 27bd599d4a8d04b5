using System.CommandLine;

namespace Clustering.Cli;

/// <summary>What can be trained.</summary>
internal sealed class TrainCommand : Command
{
    internal TrainCommand(Terminal terminal)
        : base("train", "Trains what the library ships.") => Add(new TrainCategoriesCommand(terminal));
}
