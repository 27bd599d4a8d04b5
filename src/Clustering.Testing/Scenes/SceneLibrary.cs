using System.Text.Json;

namespace Clustering.Testing;

/// <summary>The scenes of seeds/scenes, read once.</summary>
internal static class SceneLibrary
{
    private static readonly Lazy<Dictionary<(string Language, string Category), Scene[]>> Shelves = new(Load);

    internal static IReadOnlyList<string> Languages { get; } = ["en", "zh"];

    /// <summary>The scenes of a language and category, in the order of the file; none where there are none.</summary>
    internal static IReadOnlyList<Scene> Of(string language, string category) =>
        Shelves.Value.TryGetValue((language, category), out var scenes) ? scenes : [];

    private static Dictionary<(string, string), Scene[]> Load() =>
        Languages.SelectMany(Read)
            .GroupBy(s => (s.Language, s.Category))
            .ToDictionary(g => g.Key, g => g.ToArray());

    private static List<Scene> Read(string language)
    {
        using var stream = typeof(SceneLibrary).Assembly.GetManifestResourceStream($"scenes.{language}.json")
            ?? throw new InvalidOperationException("The assembly was built without its scenes.");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(e => ReadScene(e, language))];
    }

    private static Scene ReadScene(JsonElement scene, string language) => new(
        Text(scene, "id"),
        language,
        Text(scene, "category"),
        [.. scene.GetProperty("slots").EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Texts(p.Value)))],
        [.. scene.GetProperty("openings").EnumerateArray().Select(o => new SceneTurn(Text(o, "text"), "", o.GetProperty("mood").GetInt32()))],
        Texts(scene.GetProperty("openingReplies")),
        Turns(scene, "turns"),
        Turns(scene, "closings"),
        Turns(scene, "pushbacks"));

    private static SceneTurn[] Turns(JsonElement scene, string name) =>
        [.. scene.GetProperty(name).EnumerateArray().Select(t => new SceneTurn(Text(t, "user"), Text(t, "assistant"), t.GetProperty("mood").GetInt32()))];

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
