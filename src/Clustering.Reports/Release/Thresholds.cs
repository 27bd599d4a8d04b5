namespace Clustering.Reports;

/// <summary>How large a group must be before anything is said of it.</summary>
public sealed class Thresholds
{
    /// <summary>Fewest subjects that any option can ask for.</summary>
    public const int FloorSubjects = 15;

    /// <summary>Fewest conversations that any option can ask for.</summary>
    public const int FloorConversations = 30;

    /// <summary>Sets thresholds.</summary>
    /// <param name="subjects">At least <see cref="FloorSubjects"/>.</param>
    /// <param name="conversations">At least <see cref="FloorConversations"/>.</param>
    /// <exception cref="ReleaseException">Below a floor.</exception>
    public Thresholds(int subjects, int conversations)
    {
        if (subjects < FloorSubjects || conversations < FloorConversations)
            throw new ReleaseException("thresholds never go below 15 subjects and 30 conversations");
        Subjects = subjects;
        Conversations = conversations;
    }

    /// <summary>Fewest distinct subjects.</summary>
    public int Subjects { get; }

    /// <summary>Fewest conversations.</summary>
    public int Conversations { get; }

    /// <summary>Whether a group is large enough.</summary>
    public bool Meets(int subjects, int conversations) => subjects >= Subjects && conversations >= Conversations;

    /// <summary>The default for a corpus: 25 and 50, from 100,000 conversations on 50 and 100.</summary>
    public static Thresholds For(long conversations) => conversations >= 100_000 ? new(50, 100) : new(25, 50);
}
