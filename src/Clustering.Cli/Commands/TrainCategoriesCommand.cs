using System.CommandLine;
using Clustering.Facets;

namespace Clustering.Cli;

/// <summary>Trains the weights of the affective classifier.</summary>
internal sealed class TrainCategoriesCommand : Command, IExamples
{
    private readonly Terminal _terminal;
    private readonly Option<string> _from = new("--from") { HelpName = "DIR", Description = "Folder of labelled .jsonl files.", Required = true };
    private readonly Option<string> _out = PathRules.OutputFile("File for the weights.", required: true);
    private readonly RangedOption<ulong> _seed = new("--seed", 0, ulong.MaxValue, "Seed of folds and shuffles. [default: 1]");

    internal TrainCategoriesCommand(Terminal terminal)
        : base("categories", "Trains the affective classifier from labelled conversations and prints its cross-validation for each class.")
    {
        _terminal = terminal;
        _from.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => !Directory.Exists(t.Value)))
                result.AddError("--from takes a folder that is there. Check the path.");
        });
        Add(_from);
        Add(_out);
        Add(_seed);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
        ["clustering train categories --from seeds/labelled --out src/Clustering/Facets/affective.model"];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var files = new PendingFiles();
        var training = await Task.Run(
            () => AffectiveTrainer.Train(parsed.GetRequiredValue(_from), parsed.GetValue(_seed) ?? 1, cancellationToken), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        training.Model.Save(files.Create(parsed.GetRequiredValue(_out)));
        files.Commit();
        ValidationView.Write(_terminal, training);
        _terminal.ErrorText.WriteLine("Written: " + parsed.GetRequiredValue(_out));
        return ExitCode.Done;
    }
}
