namespace Clustering.Testing;

/// <summary>One person: what language they write, what they come for, and how they type.</summary>
/// <param name="Id">The account.</param>
/// <param name="Language">The language of nearly all of their conversations.</param>
/// <param name="Scenes">The scenes that they come back to.</param>
/// <param name="Style">Their manner of typing.</param>
internal sealed record SubjectProfile(string Id, string Language, IReadOnlyList<Scene> Scenes, WritingStyle Style);
