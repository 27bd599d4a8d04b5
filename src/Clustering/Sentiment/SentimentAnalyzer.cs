namespace Clustering.Sentiment;

/// <summary>
/// Scores the sentiment of one message by lexicon and rules, English and Chinese. Thread-safe, and without allocation. Polarity =
/// x / sqrt(x² + a), x = Σ valence with negation, strength and contrast of its neighbours, over the number of terms to a small power;
/// rules after Hutto and Gilbert (2014) and Taboada et al. (2011).
/// </summary>
public sealed class SentimentAnalyzer
{
    private static readonly Lazy<SentimentAnalyzer> Shipped = new(() => new SentimentAnalyzer());

    private readonly SentimentLexicon _lexicon = new();

    private SentimentAnalyzer()
    {
    }

    /// <summary>The analyzer with the shipped lexicons.</summary>
    public static SentimentAnalyzer Default => Shipped.Value;

    /// <summary>Polarity of a message, in [-1, 1]; 0 where nothing speaks.</summary>
    public double Polarity(ReadOnlySpan<char> text)
    {
        var scan = new SentimentScan(text, _lexicon);
        try
        {
            scan.Run();
            return Score(ref scan);
        }
        finally
        {
            scan.Dispose();
        }
    }

    /// <summary>The level of a message.</summary>
    public SentimentLevel Level(ReadOnlySpan<char> text) => LevelOf(Polarity(text));

    internal static SentimentLevel LevelOf(double polarity) => polarity switch
    {
        <= -SentimentRules.Strong => SentimentLevel.VeryNegative,
        <= -SentimentRules.Mild => SentimentLevel.Negative,
        >= SentimentRules.Strong => SentimentLevel.VeryPositive,
        >= SentimentRules.Mild => SentimentLevel.Positive,
        _ => SentimentLevel.Neutral,
    };

    private static double Score(ref SentimentScan scan)
    {
        var units = scan.Units;
        var sum = 0.0;
        var terms = 0;
        var emoji = 0;
        for (var i = 0; i < units.Length; i++)
        {
            ref readonly var unit = ref units[i];
            if (unit.Entry.Valence == 0 || (unit.Entry.Kind != ModifierKind.None && Modifies(units, i)))
                continue;
            emoji = unit.IsEmoji && i > 0 && units[i - 1].IsEmoji ? emoji + 1 : 0;
            if (emoji >= SentimentRules.MostEmoji)
                continue;
            sum += Modified(units, i) * ContrastFactor(units, i);
            terms++;
        }

        if (terms == 0 || sum == 0)
            return 0;
        var x = sum / Math.Pow(terms, SentimentRules.Length);
        x += Math.Sign(x) * SentimentRules.Exclamation * Math.Min(scan.Exclamations, SentimentRules.MostExclamations);
        if (scan.EndsAsQuestion)
            x *= SentimentRules.Question;
        return x / Math.Sqrt((x * x) + SentimentRules.Softness);
    }

    /// <summary>Whether a term that is both a modifier and a valence ("pretty") modifies the next one.</summary>
    private static bool Modifies(ReadOnlySpan<SentimentUnit> units, int index) =>
        index + 1 < units.Length && units[index + 1].Entry.Valence != 0 && Reaches(units[index], units[index + 1]);

    private static bool Reaches(in SentimentUnit modifier, in SentimentUnit term) =>
        modifier.Clause == term.Clause
        && term.Start - modifier.End <= (term.IsHan ? SentimentRules.ScopeHan : SentimentRules.ScopeWords);

    private static double Modified(ReadOnlySpan<SentimentUnit> units, int index)
    {
        ref readonly var unit = ref units[index];
        double strength = Math.Abs(unit.Entry.Valence) + unit.Stress;
        double factor = Math.Sign(unit.Entry.Valence);
        for (var j = index - 1; j >= 0 && Reaches(units[j], unit); j--)
        {
            var entry = units[j].Entry;
            if (entry.Kind == ModifierKind.Negation)
                factor *= entry.Value;
            else if (entry.Kind is ModifierKind.Intensifier or ModifierKind.Diminisher)
                strength += (entry.Value + units[j].Stress) * Math.Pow(SentimentRules.Decay, Math.Max(0, unit.Start - units[j].End));
        }

        return factor * Math.Max(strength, 0.05);
    }

    /// <summary>What a contrast in the same sentence, or one that opens the next, does to a term.</summary>
    private static double ContrastFactor(ReadOnlySpan<SentimentUnit> units, int index)
    {
        var sentence = units[index].Sentence;
        for (var j = index - 1; j >= 0 && units[j].Sentence == sentence; j--)
        {
            if (units[j].Entry.Kind == ModifierKind.Contrast)
                return SentimentRules.AfterContrast;
        }

        for (var j = index + 1; j < units.Length && units[j].Sentence == sentence; j++)
        {
            if (units[j].Entry.Kind == ModifierKind.Contrast)
                return units[j].Entry.Value;
        }

        return 1;
    }
}
