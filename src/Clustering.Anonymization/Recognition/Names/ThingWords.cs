using System.Collections.Frozen;

namespace Clustering.Anonymization;

/// <summary>Words beside which a word that looks like a name names a place, a house, a work or a thing; by the keys of the words.</summary>
internal static class ThingWords
{
    /// <summary>Right before it, with a capital: Lake, Hotel, Casa.</summary>
    public static FrozenSet<ulong> Before { get; } = Of("before");

    /// <summary>Right after it, with a capital: Airport, Bistro, Museum.</summary>
    public static FrozenSet<ulong> After { get; } = Of("after");

    /// <summary>On either side, in any casing: movie, restaurant, theorem.</summary>
    public static FrozenSet<ulong> Beside { get; } = Of("beside");

    private static FrozenSet<ulong> Of(string place) => NameResources.Things[place].Select(w => TokenList.KeyOf(w)).ToFrozenSet();
}
