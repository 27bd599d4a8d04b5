namespace Clustering.Reports;

/// <summary>A mean with its interval, in [-2, 2], rounded to a step that no single subject can move it by; the interval is rounded outward.</summary>
public sealed class Mean
{
    /// <summary>Fewest subjects that any option can ask for.</summary>
    public const int FloorSubjects = 30;

    private Mean(decimal value, decimal low, decimal high, int? conversations)
    {
        if (low < -2 || high > 2 || low > value || value > high || conversations % Cohort.CountStep is not (null or 0) || conversations < FloorSubjects
            || value % 0.01m != 0 || low % 0.01m != 0 || high % 0.01m != 0)
            throw new ReleaseException("a mean and its interval lie in [-2, 2], in order, in steps of 0.01 or more");
        Value = value;
        Low = low;
        High = high;
        Conversations = conversations;
    }

    /// <summary>The mean.</summary>
    public decimal Value { get; }

    /// <summary>Lower end of the interval.</summary>
    public decimal Low { get; }

    /// <summary>Upper end of the interval.</summary>
    public decimal High { get; }

    /// <summary>Conversations that it is taken over, rounded to 10; null where those of the group without a value are too few to tell.</summary>
    public int? Conversations { get; }

    /// <summary>For example "+0.12 (+0.08 to +0.16)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Value:+0.00;-0.00;0.00} ({Low:+0.00;-0.00;0.00} to {High:+0.00;-0.00;0.00})");

    /// <param name="value">The mean.</param>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end.</param>
    /// <param name="subjects">Subjects that it is taken over.</param>
    /// <param name="conversations">Conversations that it is taken over.</param>
    /// <param name="largest">The most of them that one subject holds: it can move the mean by 4 * largest / conversations.</param>
    /// <param name="tellsConversations">Whether their number may be told.</param>
    internal static Mean Of(double value, double low, double high, int subjects, int conversations, int largest, bool tellsConversations)
    {
        if (subjects < FloorSubjects || subjects > conversations)
            throw new ReleaseException("a mean is taken over at least 30 subjects");
        var step = ReleaseRules.StepFor(Math.Max(4m / subjects, 4m * largest / conversations));
        return new(
            Math.Round((decimal)value / step, MidpointRounding.AwayFromZero) * step,
            Math.Max(-2, Math.Floor((decimal)Math.Min(low, value) / step) * step),
            Math.Min(2, Math.Ceiling((decimal)Math.Max(high, value) / step) * step),
            tellsConversations ? Cohort.Round(conversations) : null);
    }

    internal static Mean Released(decimal value, decimal low, decimal high, int? conversations) => new(value, low, high, conversations);
}
