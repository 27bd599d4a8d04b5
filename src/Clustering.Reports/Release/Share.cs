namespace Clustering.Reports;

/// <summary>A share with its interval, in [0, 1], rounded to 0.01; the interval is rounded outward.</summary>
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

    internal static Share Of(double value, double low, double high) => new(
        Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero),
        Math.Floor((decimal)Math.Min(low, value) * 100) / 100,
        Math.Ceiling((decimal)Math.Max(high, value) * 100) / 100);

    internal static Share Released(decimal value, decimal low, decimal high) => new(value, low, high);
}
