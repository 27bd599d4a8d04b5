namespace Clustering.Reports;

/// <summary>A group large enough to speak of, its size rounded to 10. A smaller one cannot exist.</summary>
public sealed class Cohort
{
    /// <summary>Counts are released in steps of this.</summary>
    public const int CountStep = 10;

    private Cohort(int subjects, int conversations)
    {
        Subjects = subjects;
        Conversations = conversations;
    }

    /// <summary>Distinct subjects, rounded to 10.</summary>
    public int Subjects { get; }

    /// <summary>Conversations, rounded to 10.</summary>
    public int Conversations { get; }

    /// <summary>Its size.</summary>
    public override string ToString() => FormattableString.Invariant($"{Conversations} conversations of {Subjects} subjects");

    internal static Cohort Of(int subjects, int conversations, Thresholds thresholds) =>
        thresholds.Meets(subjects, conversations) && subjects <= conversations
            ? new Cohort(Round(subjects), Round(conversations))
            : throw new ReleaseException("a cohort has at least the threshold of subjects and conversations");

    internal static Cohort Released(int subjects, int conversations, Thresholds thresholds) =>
        subjects % CountStep == 0 && conversations % CountStep == 0 && subjects <= conversations
        && subjects >= Round(thresholds.Subjects) && conversations >= Round(thresholds.Conversations)
            ? new Cohort(subjects, conversations)
            : throw new ReleaseException("a released cohort is a multiple of 10 and at least the threshold");

    internal static int Round(int count) => (int)((count + (long)(CountStep / 2)) / CountStep) * CountStep;
}
