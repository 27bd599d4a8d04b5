using System.Globalization;

namespace Clustering.Testing;

/// <summary>
/// The people of a corpus and how many conversations each holds: one each, then one after the other to people drawn in
/// proportion to 1 / (0.12 + u), u uniform, none beyond 15 where that suffices.
/// </summary>
internal sealed class SubjectRoster
{
    private const int Most = 15;
    private const ulong ProfileStream = 1UL << 40;
    private const ulong CountStream = 1UL << 41;

    internal SubjectRoster(GeneratorOptions options, SceneChoice choice)
    {
        Profiles = [.. Enumerable.Range(0, options.Subjects).Select(i => Draw(i, options.Seed, choice))];
        Holders = Allot(options);
    }

    internal IReadOnlyList<SubjectProfile> Profiles { get; }

    /// <summary>For each conversation the number of its subject.</summary>
    internal IReadOnlyList<int> Holders { get; }

    private static SubjectProfile Draw(int number, ulong seed, SceneChoice choice)
    {
        var draws = new Draws(seed, ProfileStream + (ulong)number);
        var language = choice.Language(draws);
        var scenes = Enumerable.Range(0, 2 + draws.Next(3)).Select(_ => choice.Any(language, draws)).ToArray();
        var id = "user-" + draws.Text("bcdfghjkmnpqrstvwxz23456789", 5) + number.ToString("D5", CultureInfo.InvariantCulture);
        return new SubjectProfile(id, language, scenes, WritingStyle.Draw(draws));
    }

    private static List<int> Allot(GeneratorOptions options)
    {
        var draws = new Draws(options.Seed, CountStream);
        var most = Math.Max(Most, (3L * options.Conversations / options.Subjects) + 1);
        var sums = new double[options.Subjects];
        var sum = 0.0;
        for (var i = 0; i < sums.Length; i++)
            sums[i] = sum += 1 / (0.12 + draws.NextDouble());
        var held = new int[options.Subjects];
        var holders = new List<int>(options.Conversations);
        while (holders.Count < options.Conversations)
        {
            var subject = holders.Count < options.Subjects ? holders.Count : Find(sums, draws.NextDouble() * sum);
            if (held[subject] >= most)
                continue;
            held[subject]++;
            holders.Add(subject);
        }

        return holders;
    }

    private static int Find(double[] sums, double value)
    {
        var index = Array.BinarySearch(sums, value);
        return Math.Min(index < 0 ? ~index : index + 1, sums.Length - 1);
    }
}
