namespace Clustering.Reports;

/// <summary>How much of a cluster has a category as its primary one.</summary>
public sealed class CategoryShare
{
    internal CategoryShare(Category category, Rate share)
    {
        Category = category;
        Share = share;
    }

    /// <summary>Which category.</summary>
    public Category Category { get; }

    /// <summary>Its name, in camel case.</summary>
    public string Name => CategoryNames.NameOf(Category);

    /// <summary>Its share of the cluster, or that it lies above a bound where too few of the cluster are outside it.</summary>
    public Rate Share { get; }
}
