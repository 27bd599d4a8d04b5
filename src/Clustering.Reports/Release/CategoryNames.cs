namespace Clustering.Reports;

/// <summary>The names under which categories appear in reports, labelled files and predictions.</summary>
public static class CategoryNames
{
    private static readonly string[] Names =
        ["interpersonalAdvice", "coaching", "counseling", "companionship", "roleplay", "none"];

    /// <summary>All categories in the order of the study, <see cref="Category.None"/> last.</summary>
    public static IReadOnlyList<Category> All { get; } =
        [Category.InterpersonalAdvice, Category.Coaching, Category.Counseling, Category.Companionship, Category.Roleplay, Category.None];

    /// <summary>The name of a category, in camel case.</summary>
    public static string NameOf(Category category) => Names[(int)category];

    /// <summary>The category of a name.</summary>
    public static bool TryParse(string name, out Category category)
    {
        var index = Array.IndexOf(Names, name);
        category = index < 0 ? Category.None : (Category)index;
        return index >= 0;
    }
}
