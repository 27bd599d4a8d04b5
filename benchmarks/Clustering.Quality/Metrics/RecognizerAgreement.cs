namespace Clustering.Quality;

/// <summary>
/// Cases of one recogniser each. A case with labels agrees when every labelled span is redacted to its last character, whatever kind it was
/// given; a case without labels agrees when nothing in it was taken for the recogniser's kind. It may still be redacted as a long number.
/// </summary>
internal sealed class RecognizerAgreement
{
    // Recognisers whose name is not that of our scheme or kind; date stands for other dates than of birth, which we leave.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["sg_fin"] = "SG_NRIC_FIN",
        ["date"] = "",
        ["credit_card"] = "CARD",
        ["us_bank"] = "ACCOUNT",
        ["aba_routing"] = "US_ABA_ROUTING",
        ["in_vehicle_registration"] = "IN_VEHICLE_REGISTRATION",
        ["uk_nino"] = "UK_NINO",
        ["uk_postcode"] = "POSTCODE",
        ["iban"] = "IBAN",
        ["email"] = "EMAIL",
        ["url"] = "URL",
        ["crypto"] = "CRYPTO",
    };

    private readonly SortedDictionary<string, (int Cases, int Agreed)> _cases = new(StringComparer.Ordinal);

    /// <summary>Adds a case.</summary>
    internal void Add(string recognizer, IReadOnlyList<CharacterSpan> gold, IReadOnlyList<CharacterSpan> predicted)
    {
        var kind = Kinds.GetValueOrDefault(recognizer) ?? recognizer.ToUpperInvariant();
        if (kind.Length == 0)
            return;
        var agreed = gold.Count == 0
            ? !predicted.Any(p => p.Type == kind)
            : gold.All(g => Enumerable.Range(g.Start, g.End - g.Start).All(i => predicted.Any(p => p.Start <= i && i < p.End)));
        var (cases, already) = _cases.GetValueOrDefault(recognizer);
        _cases[recognizer] = (cases + 1, already + (agreed ? 1 : 0));
    }

    /// <summary>The share of cases that agree, over all and for each recogniser.</summary>
    internal IEnumerable<Measure> Measures()
    {
        if (_cases.Count == 0)
            yield break;
        yield return new Measure($"cases that agree (of {_cases.Values.Sum(c => c.Cases)})", (double)_cases.Values.Sum(c => c.Agreed) / _cases.Values.Sum(c => c.Cases));
        foreach (var (recognizer, (cases, agreed)) in _cases)
            yield return new Measure($"agree: {recognizer} (of {cases})", (double)agreed / cases);
    }
}
