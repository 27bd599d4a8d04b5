namespace Clustering.Testing;

/// <summary>The mood that a person is in along a conversation: start + rise * share of the way, and exchanges picked near to it.</summary>
internal sealed class MoodPath
{
    private readonly double _start;
    private readonly double _rise;

    internal MoodPath(string category, Draws draws)
    {
        var (start, rise) = category switch
        {
            "counseling" => (-0.8, 0.3),
            "interpersonalAdvice" => (-0.4, 0.25),
            "coaching" => (-0.15, 0.35),
            "companionship" => (0.05, 0.25),
            "roleplay" => (0.05, 0.2),
            _ => (0.0, 0.05),
        };
        var spread = ConversationCategories.IsAffective(category) ? 0.8 : 0.3;
        _start = start + (draws.NextBell() * spread * 0.6);
        _rise = rise + (draws.NextBell() * spread);
    }

    /// <summary>The turn of the list whose mood is near to the path's: weight 1 / (1 + 3 d^2)^2 at distance d.</summary>
    internal int Pick(IReadOnlyList<SceneTurn> turns, double way, Draws draws)
    {
        var mood = _start + (_rise * way);
        Span<double> weights = turns.Count <= 64 ? stackalloc double[turns.Count] : new double[turns.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var distance = turns[i].Mood - mood;
            var spread = 1 + (3 * distance * distance);
            weights[i] = 1 / (spread * spread);
        }

        return draws.PickWeighted(weights);
    }
}
