using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Clustering.Cli;

/// <summary>An option that takes a number within a range, ends included.</summary>
internal sealed class RangedOption<T> : Option<T?>
    where T : struct, INumber<T>, IMinMaxValue<T>
{
    /// <summary>Describes the option.</summary>
    internal RangedOption(string name, T low, T high, string description)
        : base(name)
    {
        var end = high == T.MaxValue ? "on" : "to " + high.ToString(null, CultureInfo.InvariantCulture);
        var range = string.Create(CultureInfo.InvariantCulture, $"a number from {low} {end}");
        HelpName = "number";
        Description = description;
        CustomParser = result =>
        {
            if (result.Tokens is [var token]
                && T.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high)
                return value;
            result.AddError($"{name} takes {range}.");
            return null;
        };
    }
}
