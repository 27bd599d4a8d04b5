namespace Clustering.Quality;

/// <summary>Places in UTF-16 code units as places in Unicode code points.</summary>
internal static class CodePoints
{
    /// <summary>For each code unit, and for the end, the code point that it belongs to. A pair of surrogates is one code point, a lone one too.</summary>
    internal static int[] Of(string text)
    {
        var points = new int[text.Length + 1];
        var point = 0;
        for (var i = 0; i < text.Length; i++)
        {
            points[i] = point;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                points[++i] = point;
            point++;
        }

        points[^1] = point;
        return points;
    }
}
