namespace Clustering.Anonymization;

/// <summary>The recognisers of the house, in the order in which they win where spans are equally long.</summary>
internal static class Recognition
{
    /// <summary>Finds identifiers that have a form of their own or are told by words, beside those that <see cref="NetScan"/> finds.</summary>
    public static void Identifiers(ReadOnlySpan<char> text, TokenList tokens, PiiSpans spans)
    {
        if (tokens.HasLong)
            SecretToken.Find(text, spans);
        if (tokens.HasDigit || (tokens.Seen & (WordMarks.Secret | WordMarks.Handle | WordMarks.Age)) != 0)
            ToldScan.Run(text, tokens, spans);
        if (tokens.HasDigit)
            NumberScan.Run(text, tokens.All, spans);
    }

    /// <summary>Finds addresses and names of persons, towns and organisations.</summary>
    public static void NamesAndPlaces(ReadOnlySpan<char> text, TokenList tokens, PiiSpans spans, WeakNames weak)
    {
        StreetScan.Run(text, tokens, spans);
        if (tokens is { HasHan: true, HasDigit: true })
            ChineseAddress.Find(text, tokens.All, spans);
        if (tokens.HasHan)
            ChineseScan.Run(text, tokens.All, spans);
        if (tokens.HasCandidate)
            NameScan.Run(text, tokens, spans, weak);
    }
}
