namespace Clustering.Reports;

/// <summary>The categories of the affective-use study. A conversation may have several; <see cref="None"/> stands alone.</summary>
public enum Category
{
    /// <summary>Advice about another person: partner, family, friend, colleague.</summary>
    InterpersonalAdvice,

    /// <summary>Growth, goals, habits, direction, motivation.</summary>
    Coaching,

    /// <summary>Distress and mental health, one's own or as a professional.</summary>
    Counseling,

    /// <summary>The assistant as company.</summary>
    Companionship,

    /// <summary>Playing characters together, romantic ones included.</summary>
    Roleplay,

    /// <summary>Not affective.</summary>
    None,
}
