namespace Clustering.Testing;

/// <summary>One exchange of a scene.</summary>
/// <param name="User">What the person says, with slots.</param>
/// <param name="Assistant">What the assistant says, with slots.</param>
/// <param name="Mood">Mood of the person's message, -2 (very negative) to +2 (very positive).</param>
internal sealed record SceneTurn(string User, string Assistant, int Mood);
