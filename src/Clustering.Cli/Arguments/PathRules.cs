using System.CommandLine;
using System.CommandLine.Parsing;

namespace Clustering.Cli;

/// <summary>Checks of paths that are made before anything is read.</summary>
internal static class PathRules
{
    /// <summary>The word for standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>One or more files, folders, or "-" at most once.</summary>
    internal static Argument<string[]> Inputs()
    {
        var argument = new Argument<string[]>("INPUT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files (JSON Lines or JSON export, plain or gzip), folders of them, or - for standard input.",
        };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                CheckInput(result, token.Value);
            if (result.Tokens.Count(t => t.Value == StandardInput) > 1)
                result.AddError("Standard input (-) can be read only once.");
        });
        return argument;
    }

    /// <summary>A file to write. What is there is replaced once the new one is whole.</summary>
    internal static Option<string> OutputFile(string description, bool required)
    {
        var option = new Option<string>("--out") { HelpName = "FILE", Description = description, Required = required };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value.Length == 0 || Directory.Exists(t.Value) || Path.EndsInDirectorySeparator(t.Value)))
                result.AddError("--out takes the path of a file, and this is a folder. Add a file name.");
        });
        return option;
    }

    /// <summary>A folder to write to, made if it is not there.</summary>
    internal static Option<string> OutputFolder(string description)
    {
        var option = new Option<string>("--out") { HelpName = "DIR", Description = description, Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value.Length == 0 || File.Exists(t.Value)))
                result.AddError("--out takes a folder, and this is a file. Name another folder.");
        });
        return option;
    }

    private static void CheckInput(ArgumentResult result, string path)
    {
        if (path == StandardInput || File.Exists(path) || Directory.Exists(path))
            return;
        result.AddError(path.StartsWith('-')
            ? $"Unknown option {path}."
            : $"The input {path} was not found. Check the path and that you may read it.");
    }
}
