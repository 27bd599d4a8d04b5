using Clustering.Testing;

namespace Clustering.Cli.Tests;

/// <summary>Looks for secrets in text: the whole value, and of values of 12 characters or more every piece of 8, in any case.</summary>
internal sealed class SecretSearch(IEnumerable<PlantedIdentifier> secrets)
{
    private const int Piece = 8;
    private const int LongEnough = 12;

    private readonly List<PlantedIdentifier> _secrets = [.. secrets];

    /// <summary>The kinds of what is found.</summary>
    public IEnumerable<IdentifierKind> In(string text)
    {
        var lower = text.ToLowerInvariant();
        var pieces = Pieces(lower).ToHashSet(StringComparer.Ordinal);
        foreach (var secret in _secrets)
        {
            var value = secret.Value.ToLowerInvariant();
            if (lower.Contains(value, StringComparison.Ordinal) || (value.Length >= LongEnough && Pieces(value).Any(pieces.Contains)))
                yield return secret.Kind;
        }
    }

    public void RequireNone(params IEnumerable<string> exits) => Assert.Empty(In(string.Join('\n', exits)));

    private static IEnumerable<string> Pieces(string text)
    {
        for (var i = 0; i + Piece <= text.Length; i++)
            yield return text.Substring(i, Piece);
    }
}
