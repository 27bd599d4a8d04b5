namespace Clustering.Reports;

/// <summary>What is told of one category.</summary>
public sealed class ReportedCategory
{
    internal ReportedCategory(Category category, Cohort cohort, Share share, Mean? drift, Rate? pushback)
    {
        if (category == Category.Roleplay && (drift is not null || pushback is not null))
            throw new ReleaseException("drift and pushback are not told of roleplay");
        Category = category;
        Cohort = cohort;
        Share = share;
        Drift = drift;
        Pushback = pushback;
    }

    /// <summary>Which category.</summary>
    public Category Category { get; }

    /// <summary>Its name, in camel case.</summary>
    public string Name => CategoryNames.NameOf(Category);

    /// <summary>Its size.</summary>
    public Cohort Cohort { get; }

    /// <summary>Its share of the conversations that counted. Categories overlap, so shares need not add up to 1.</summary>
    public Share Share { get; }

    /// <summary>Mean drift of sentiment, where enough subjects have one. Not told of roleplay.</summary>
    public Mean? Drift { get; }

    /// <summary>Rate of conversations in which the assistant pushed back. Not told of roleplay.</summary>
    public Rate? Pushback { get; }
}
