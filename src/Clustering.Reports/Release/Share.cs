namespace Clustering.Reports;

/// <summary>A share with its interval, in [0, 1], rounded to 0.01 or to a larger step in small groups; the interval is rounded outward.</summary>
public sealed class Share
{
    private Share(decimal value, decimal low, decimal high)
    {
        if (low < 0 || high > 1 || low > value || value > high || value % 0.01m != 0 || low % 0.01m != 0 || high % 0.01m != 0)
            throw new ReleaseException("a share and its interval lie in [0, 1], in order, in steps of 0.01");
        Value = value;
        Low = low;
        High = high;
    }

    /// <summary>The share.</summary>
    public decimal Value { get; }

    /// <summary>Lower end of the interval.</summary>
    public decimal Low { get; }

    /// <summary>Upper end of the interval.</summary>
    public decimal High { get; }

    /// <summary>For example "12 % (11 to 14 %)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Value * 100:0} % ({Low * 100:0} to {High * 100:0} %)");

    /// <param name="value">The share.</param>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end.</param>
    /// <param name="influence">The most that one subject can move it.</param>
    internal static Share Of(double value, double low, double high, decimal influence = 0)
    {
        var step = ReleaseRules.StepFor(influence);
        return new(
            Math.Min(1, Math.Round((decimal)value / step, MidpointRounding.AwayFromZero) * step),
            Math.Floor((decimal)Math.Min(low, value) / step) * step,
            Math.Min(1, Math.Ceiling((decimal)Math.Max(high, value) / step) * step));
    }

    internal static Share Released(decimal value, decimal low, decimal high) => new(value, low, high);
}
