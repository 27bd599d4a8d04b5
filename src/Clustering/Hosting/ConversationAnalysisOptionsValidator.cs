using Microsoft.Extensions.Options;

namespace Clustering.Hosting;

/// <summary>Validates options that come from a configuration.</summary>
internal sealed class ConversationAnalysisOptionsValidator : IValidateOptions<ConversationAnalysisOptions>
{
    public ValidateOptionsResult Validate(string? name, ConversationAnalysisOptions options)
    {
        var problems = OptionsValidation.Problems(options);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(string.Join(" ", problems));
    }
}
