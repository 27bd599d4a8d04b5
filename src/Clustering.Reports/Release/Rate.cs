namespace Clustering.Reports;

/// <summary>A rate: a share where both sides have enough subjects, else only that it lies below or above a bound.</summary>
public sealed class Rate
{
    /// <summary>Subjects that must stand on each side of a rate.</summary>
    public const int SubjectsPerSide = 10;

    private Rate(Share? share, decimal? below, decimal? above)
    {
        Share = share;
        Below = below;
        Above = above;
    }

    /// <summary>The share, where it may be told.</summary>
    public Share? Share { get; }

    /// <summary>Set where too few are on the one side: the rate is below this.</summary>
    public decimal? Below { get; }

    /// <summary>Set where too few are on the other side: the rate is above this.</summary>
    public decimal? Above { get; }

    /// <summary>The least that it can be taken for: its value, its lower bound, or 0.</summary>
    internal decimal Least => Share?.Value ?? Above ?? 0;

    /// <summary>For example "8 % (7 to 9 %)" or "&lt; 4 %".</summary>
    public override string ToString() =>
        Share is not null ? Share.ToString()
        : Below is { } below ? FormattableString.Invariant($"< {below * 100:0} %")
        : FormattableString.Invariant($"> {Above * 100:0} %");

    /// <param name="share">The share, told where both sides have enough subjects.</param>
    /// <param name="subjectsWith">Subjects with the property.</param>
    /// <param name="subjectsWithout">Subjects without it.</param>
    /// <param name="conversations">Conversations of the group.</param>
    /// <param name="largest">The most of them that one subject holds: fewer than ten subjects hold less than ten times as many.</param>
    internal static Rate Of(Share share, int subjectsWith, int subjectsWithout, int conversations, int largest)
    {
        var bound = Math.Min(1m, Math.Ceiling(SubjectsPerSide * largest * 100m / Math.Max(1, Cohort.Round(conversations))) / 100);
        return subjectsWith < SubjectsPerSide ? new(null, bound, null)
            : subjectsWithout < SubjectsPerSide ? new(null, null, 1 - bound)
            : new(share, null, null);
    }

    internal static Rate Released(Share? share, decimal? below, decimal? above)
    {
        var parts = (share is null ? 0 : 1) + (below is null ? 0 : 1) + (above is null ? 0 : 1);
        if (parts != 1 || below is < 0 or > 1 || above is < 0 or > 1 || (below ?? 0) % 0.01m != 0 || (above ?? 0) % 0.01m != 0)
            throw new ReleaseException("a rate is a share, or lies below or above one bound in [0, 1]");
        return new(share, below, above);
    }
}
