namespace Clustering.Testing;

/// <summary>How one person types.</summary>
/// <param name="LowerCase">Writes no capitals.</param>
/// <param name="NoFinalStop">Leaves the last full stop away.</param>
/// <param name="NoApostrophes">Writes "dont".</param>
/// <param name="Emphatic">Doubles marks.</param>
/// <param name="FullWidth">Chinese: types full-width commas and question marks.</param>
/// <param name="TypoRate">Probability of one typing error in a message.</param>
/// <param name="PhraseRate">Probability of a greeting, lead or tail around a message.</param>
/// <param name="EmojiRate">Probability of an emoji after a message that has a mood.</param>
internal sealed record WritingStyle(
    bool LowerCase, bool NoFinalStop, bool NoApostrophes, bool Emphatic, bool FullWidth,
    double TypoRate, double PhraseRate, double EmojiRate)
{
    /// <summary>How the assistant writes.</summary>
    internal static WritingStyle Assistant { get; } = new(false, false, false, false, true, 0, 0.15, 0);

    internal static WritingStyle Draw(Draws draws) => new(
        draws.Happens(0.14),
        draws.Happens(0.2),
        draws.Happens(0.12),
        draws.Happens(0.1),
        draws.Happens(0.7),
        draws.Happens(0.2) ? 0.1 + (0.3 * draws.NextDouble()) : 0,
        0.05 + (0.3 * draws.NextDouble()),
        draws.Happens(0.12) ? 0.3 : 0);
}
