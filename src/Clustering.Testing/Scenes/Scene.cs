namespace Clustering.Testing;

/// <summary>A situation that conversations are composed from.</summary>
/// <param name="Id">Its name in the seed file.</param>
/// <param name="Language">"en" or "zh".</param>
/// <param name="Category">One of <see cref="ConversationCategories.All"/>.</param>
/// <param name="Slots">Names of the places in its texts and what may stand there, in the order of the file.</param>
/// <param name="Openings">First messages; <see cref="SceneTurn.Assistant"/> is empty.</param>
/// <param name="OpeningReplies">Answers to any opening.</param>
/// <param name="Turns">Exchanges in any order.</param>
/// <param name="Closings">Last exchanges.</param>
/// <param name="Pushbacks">Exchanges in which the assistant declines or contradicts; none for what is not affective.</param>
internal sealed record Scene(
    string Id, string Language, string Category, IReadOnlyList<KeyValuePair<string, string[]>> Slots,
    SceneTurn[] Openings, string[] OpeningReplies, SceneTurn[] Turns, SceneTurn[] Closings, SceneTurn[] Pushbacks);
