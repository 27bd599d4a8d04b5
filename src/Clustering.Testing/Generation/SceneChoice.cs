namespace Clustering.Testing;

/// <summary>Picks scenes: a category by its share, then a scene of it, the earlier ones of the file more often.</summary>
internal sealed class SceneChoice
{
    private readonly double[] _categories;
    private readonly double[] _languages;

    internal SceneChoice(GeneratorOptions options)
    {
        _categories = [.. ConversationCategories.All.Select(c => options.CategoryShares.TryGetValue(c, out var share) ? share : 0)];
        _languages = [.. SceneLibrary.Languages.Select(l => options.LanguageShares.TryGetValue(l, out var share) ? share : 0)];
    }

    internal string Language(Draws draws) => SceneLibrary.Languages[draws.PickWeighted(_languages)];

    internal Scene Any(string language, Draws draws) => Of(language, ConversationCategories.All[draws.PickWeighted(_categories)], draws);

    internal static Scene Of(string language, string category, Draws draws)
    {
        var scenes = SceneLibrary.Of(language, category);
        var weights = new double[scenes.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = 1 / (3.0 + i);
        return scenes[draws.PickWeighted(weights)];
    }
}
