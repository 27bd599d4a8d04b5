using System.CommandLine;

namespace Clustering.Cli;

/// <summary>An option that takes one of a few words.</summary>
internal sealed class ChoiceOption<T> : Option<T?>
    where T : struct
{
    /// <summary>Describes the option.</summary>
    internal ChoiceOption(string name, string description, params (string Word, T Value)[] choices)
        : base(name)
    {
        HelpName = string.Join('|', choices.Select(c => c.Word));
        Description = description;
        CompletionSources.Add([.. choices.Select(c => c.Word)]);
        CustomParser = result =>
        {
            foreach (var (word, value) in choices)
                if (result.Tokens is [var token] && string.Equals(token.Value, word, StringComparison.OrdinalIgnoreCase))
                    return value;
            result.AddError($"{name} takes one of: {string.Join(", ", choices.Select(c => c.Word))}.");
            return null;
        };
    }
}
