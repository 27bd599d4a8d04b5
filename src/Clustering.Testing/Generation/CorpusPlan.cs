namespace Clustering.Testing;

/// <summary>Who holds which conversation, and when: everything but the text, in order of time.</summary>
internal sealed class CorpusPlan
{
    private const ulong TimeStream = 1UL << 42;
    private const int SecondsOfHour = 3_600;
    private const int DaysOfYear = 365;

    // How much is written in each hour of the day, UTC.
    private static readonly double[] Hours =
        [4, 3, 2, 2, 2, 3, 5, 7, 8, 9, 9, 9, 10, 10, 9, 9, 10, 11, 13, 15, 17, 17, 14, 8];

    internal CorpusPlan(GeneratorOptions options)
    {
        Choice = new SceneChoice(options);
        Roster = new SubjectRoster(options, Choice);
        var draws = new Draws(options.Seed, TimeStream);
        Entries = [.. Roster.Holders
            .Select(subject => (Subject: subject, Second: DrawSecond(draws)))
            .OrderBy(e => e.Second)
            .Select(e => (e.Subject, options.Start.AddSeconds(e.Second)))];
    }

    internal SceneChoice Choice { get; }

    internal SubjectRoster Roster { get; }

    internal IReadOnlyList<(int Subject, DateTimeOffset Time)> Entries { get; }

    private static long DrawSecond(Draws draws)
    {
        var hour = (draws.Next(DaysOfYear) * 24L) + draws.PickWeighted(Hours);
        return (hour * SecondsOfHour) + draws.Next(SecondsOfHour);
    }
}
