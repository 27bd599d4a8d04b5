namespace Clustering.Testing;

/// <summary>
/// Numbers of human messages. Up to 24 the weight of n is (n + 2) / (1 + (n / m)^3), most of it at 12 or fewer;
/// m grows with how talkative a category is. A few conversations have 25 to 49 messages, and a few 50 to 60.
/// </summary>
internal static class ConversationLength
{
    private const int Longest = 60;
    private const int VeryLong = 50;
    private const int Long = 25;

    internal static int Draw(string category, double veryLongShare, Draws draws)
    {
        var affective = ConversationCategories.IsAffective(category);
        var chance = draws.NextDouble();
        var veryLong = affective ? veryLongShare : veryLongShare / 3;
        if (chance < veryLong)
            return VeryLong + draws.Next(Longest - VeryLong + 1);
        if (affective && chance > 0.985)
            return Long + draws.Next(VeryLong - Long);
        var turnover = category switch
        {
            "roleplay" => 9.0,
            "companionship" => 8.0,
            "counseling" => 7.0,
            "interpersonalAdvice" or "coaching" => 6.0,
            _ => 3.0,
        };
        Span<double> weights = stackalloc double[Long];
        for (var n = 1; n < Long; n++)
        {
            var ratio = n / turnover;
            weights[n] = (n + 2) / (1 + (ratio * ratio * ratio));
        }

        return draws.PickWeighted(weights);
    }
}
