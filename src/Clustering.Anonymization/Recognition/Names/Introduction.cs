namespace Clustering.Anonymization;

/// <summary>A phrase after which people say their name.</summary>
/// <param name="Phrase">The phrase, Latin letters in lower case.</param>
/// <param name="IsSurname">Whether a surname alone follows it.</param>
/// <param name="Evidence">What the following words must show to be read as a name.</param>
internal sealed record Introduction(string Phrase, bool IsSurname, IntroductionEvidence Evidence)
{
    /// <summary>Reads a row of the resource: phrase, language and kind.</summary>
    public static Introduction Parse(string[] columns)
    {
        return new Introduction(columns[0], columns[2] == "surname", EvidenceFor(columns[0]));
    }

    private static IntroductionEvidence EvidenceFor(string phrase) => phrase switch
    {
        _ when phrase.EndsWith("叫我", StringComparison.Ordinal) => IntroductionEvidence.Form,
        _ when !char.IsAscii(phrase[0]) || phrase.Contains("name", StringComparison.Ordinal) => IntroductionEvidence.None,
        _ when phrase.EndsWith("called", StringComparison.Ordinal) || phrase.EndsWith("known as", StringComparison.Ordinal) => IntroductionEvidence.None,
        _ when phrase.StartsWith("this is", StringComparison.Ordinal) => IntroductionEvidence.Call,
        _ => IntroductionEvidence.Form,
    };
}
