namespace Clustering.PrivacyGate;

/// <summary>
/// Complementary suppression (Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4): a whole is known, its parts are shown or hidden;
/// what is hidden together must be safe, since it equals the whole minus the shown parts. While it is not, the smallest shown part is hidden too.
/// </summary>
internal static class ComplementarySuppression
{
    /// <summary>Decides which parts of one whole may be shown.</summary>
    /// <param name="eligible">For each part whether it may be shown taken alone.</param>
    /// <param name="size">Size of a part, by which the next one to hide is chosen; ties by index.</param>
    /// <param name="isSafe">Whether the union of these hidden parts may be known.</param>
    /// <returns>For each part whether it is shown.</returns>
    internal static bool[] Protect(IReadOnlyList<bool> eligible, Func<int, int> size, Func<IReadOnlyList<int>, bool> isSafe)
    {
        var shown = eligible.ToArray();
        var hidden = Enumerable.Range(0, shown.Length).Where(i => !shown[i]).ToList();
        while (hidden.Count > 0 && hidden.Count < shown.Length && !isSafe(hidden))
        {
            var next = Enumerable.Range(0, shown.Length).Where(i => shown[i]).MinBy(i => (size(i), i));
            shown[next] = false;
            hidden.Add(next);
        }

        return shown;
    }
}
