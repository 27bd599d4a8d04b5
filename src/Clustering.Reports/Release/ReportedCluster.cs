namespace Clustering.Reports;

/// <summary>What is told of one cluster.</summary>
public sealed class ReportedCluster
{
    /// <summary>The highest level that a cluster can have.</summary>
    public const int HighestLevel = 9;

    /// <summary>Terms of a title at most.</summary>
    public const int TitleTerms = 5;

    internal ReportedCluster(
        int id, int? parentId, int level, IReadOnlyList<PublicTerm> title, Cohort cohort, Share share,
        IReadOnlyList<CategoryShare> categories, Mean? drift)
    {
        if (id < 0 || level is < 0 or > HighestLevel || title.Count > TitleTerms || title.DistinctBy(t => t.Value).Count() != title.Count
            || categories.DistinctBy(c => c.Category).Count() != categories.Count)
            throw new ReleaseException("a cluster has an id, a level from 0 to 9, a title of at most five terms, and terms and categories without repetition");
        Id = id;
        ParentId = parentId;
        Level = level;
        Title = title.ToArray().AsReadOnly();
        Cohort = cohort;
        Share = share;
        Categories = categories.ToArray().AsReadOnly();
        Drift = drift;
    }

    /// <summary>Its number in this report, from 0.</summary>
    public int Id { get; }

    /// <summary>The cluster it is part of, if any.</summary>
    public int? ParentId { get; }

    /// <summary>0 for base clusters, higher for their parents.</summary>
    public int Level { get; }

    /// <summary>Its ranked terms; empty where no term may be told.</summary>
    public IReadOnlyList<PublicTerm> Title { get; }

    /// <summary>Its size.</summary>
    public Cohort Cohort { get; }

    /// <summary>Its share of the conversations that counted.</summary>
    public Share Share { get; }

    /// <summary>Its primary categories, where enough subjects stand on each side.</summary>
    public IReadOnlyList<CategoryShare> Categories { get; }

    /// <summary>The category that at least half of it has, where one may be told.</summary>
    public CategoryShare? Main => Categories.FirstOrDefault(c => c.Share.Least >= 0.5m);

    /// <summary>Mean drift of sentiment, where enough subjects have one.</summary>
    public Mean? Drift { get; }
}
