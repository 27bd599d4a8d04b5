namespace Clustering.Anonymization;

/// <summary>
/// A numbering scheme of a country or trade: the form that its identifiers have, and the check that they pass.
/// </summary>
internal sealed class IdentifierScheme
{
    private readonly uint _letters;
    private readonly uint _digits;
    private readonly int[][] _groups;
    private readonly Check? _check;
    private readonly string _separators;
    private readonly bool _isGrouped;

    /// <summary>Describes a scheme.</summary>
    /// <param name="name">Its name, country first: <c>US_SSN</c>.</param>
    /// <param name="kind">What its identifiers are.</param>
    /// <param name="shape">Its characters: # a digit, A a letter, * either.</param>
    /// <param name="groups">The lengths in which people group them, parted by spaces; alternatives parted by commas. Ungrouped is always allowed.</param>
    /// <param name="check">What an identifier passes beside its form, or null.</param>
    /// <param name="context">Words of which one must stand near, or none.</param>
    /// <param name="separators">What may part its groups.</param>
    /// <param name="isGrouped">Whether it must stand in groups, because ungrouped it is any number.</param>
    public IdentifierScheme(string name, PiiKind kind, string shape, string groups = "", Check? check = null, WordMarks context = WordMarks.None, string separators = " -.", bool isGrouped = false)
    {
        (Name, Kind, Length, Context, _check, _separators, _isGrouped) = (name, kind, shape.Length, context, check, separators, isGrouped);
        for (var i = 0; i < shape.Length; i++)
        {
            _letters |= shape[i] == 'A' ? 1u << i : 0;
            _digits |= shape[i] == '#' ? 1u << i : 0;
        }
        _groups = [.. groups.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(g => g.Split(' ').Select(n => n[0] - '0').ToArray())];
    }

    /// <summary>What a compact identifier must pass: capitals and digits, as many as the shape has.</summary>
    public delegate bool Check(ReadOnlySpan<char> compact);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What its identifiers are.</summary>
    public PiiKind Kind { get; }

    /// <summary>How many letters and digits.</summary>
    public int Length { get; }

    /// <summary>Words of which one must stand near, or none.</summary>
    public WordMarks Context { get; }

    /// <summary>Whether a code of this scheme's length is one of its identifiers.</summary>
    /// <param name="compact">Its letters, in capitals, and digits.</param>
    /// <param name="letterMask">A bit for each place of a letter.</param>
    /// <param name="groups">Its groups as written.</param>
    /// <param name="context">What the words near it say.</param>
    public bool Matches(ReadOnlySpan<char> compact, uint letterMask, ReadOnlySpan<CodeGroup> groups, WordMarks context) =>
        (letterMask & _letters) == _letters && (letterMask & _digits) == 0
            && (Context == WordMarks.None || (Context & context) != 0)
            && (groups.Length == 1 ? !_isGrouped : IsGrouped(groups))
            && (_check is null || _check(compact));

    private bool IsGrouped(ReadOnlySpan<CodeGroup> groups)
    {
        foreach (var lengths in _groups)
        {
            var fits = lengths.Length == groups.Length;
            for (var i = 0; fits && i < lengths.Length; i++)
                fits = groups[i].Length == lengths[i] && (i == 0 || (_separators.Contains(groups[i].Separator) && (groups[i].Separator == groups[1].Separator || (i >= lengths.Length - 2 && groups[1].Separator == '.'))));
            if (fits)
                return true;
        }
        return false;
    }
}
