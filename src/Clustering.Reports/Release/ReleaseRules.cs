namespace Clustering.Reports;

/// <summary>Shapes that hold for every string of a report.</summary>
internal static class ReleaseRules
{
    private static readonly decimal[] Steps = [0.01m, 0.02m, 0.05m, 0.1m, 0.2m, 0.5m];

    /// <summary>The smallest step of rounding that is no smaller than the most that one subject can move a value.</summary>
    internal static decimal StepFor(decimal influence)
    {
        foreach (var step in Steps)
            if (step >= influence)
                return step;
        return Steps[^1];
    }

    /// <summary>A name given by a developer, never by data: an ASCII letter, then letters, digits, ".", "_", "-" or "+", at most 60.</summary>
    internal static bool IsName(string name) => name.Length is > 0 and <= 60 && char.IsAsciiLetter(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+');

    /// <summary>A version of the library: three numbers of at most five digits, with dots between.</summary>
    internal static bool IsVersion(string version)
    {
        var numbers = version.Split('.');
        return numbers.Length == 3 && numbers.All(n => n.Length is > 0 and <= 5 && n.All(char.IsAsciiDigit));
    }
}
