namespace Clustering.Quality;

/// <summary>A place in a text, in Unicode code points, the end exclusive.</summary>
internal readonly record struct CharacterSpan(int Start, int End, string Type);
