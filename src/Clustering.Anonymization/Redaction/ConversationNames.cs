namespace Clustering.Anonymization;

/// <summary>The names recognised in one conversation, to be redacted wherever they stand in it. Not thread-safe; lives as long as one redaction.</summary>
internal sealed class ConversationNames
{
    private const int LongestHan = 4;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _han = new(StringComparer.Ordinal);

    /// <summary>How many parts of names are known.</summary>
    public int Count => _words.Count + _han.Count;

    /// <summary>Takes in a name: each word of two letters or more that is not an everyday one, each run of two to four Chinese characters and the given name in it.</summary>
    public void Add(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length;)
        {
            var end = EndOfRun(name, i);
            var part = name[i..end];
            if (part.Length >= 2 && !EverydayWords.Contains(part))
                AddPart(part);
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Adds every place where a known name stands: words in any casing and whole, Chinese names anywhere. Neighbouring words of names are one span.</summary>
    public void Find(ReadOnlySpan<char> text, PiiSpans spans)
    {
        if (_words.Count > 0)
            FindWords(text, spans);
        if (_han.Count > 0)
            FindHan(text, spans);
    }

    private void AddPart(ReadOnlySpan<char> part)
    {
        if (!Characters.IsHan(part[0]))
        {
            _words.Add(part.ToString());
            return;
        }
        if (part.Length > LongestHan)
            return;
        _han.Add(part.ToString());
        var given = part[ChineseName.SurnameOf(part)..];
        if (!EverydayWords.Contains(given))
            _han.Add(given.ToString());
    }

    private void FindWords(ReadOnlySpan<char> text, PiiSpans spans)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var (start, end) = (-1, -1);
        for (var i = 0; i < text.Length;)
        {
            var last = EndOfRun(text, i);
            if (last > i && !Characters.IsHan(text[i]) && words.Contains(text[i..last]))
            {
                var joined = start >= 0 && i - end == 1 && text[end] is ' ' or '-' or '\'';
                if (start >= 0 && !joined)
                    spans.Add(start, end - start, PiiKind.Person);
                start = joined ? start : i;
                end = last;
            }
            i = Math.Max(last, i + 1);
        }
        if (start >= 0)
            spans.Add(start, end - start, PiiKind.Person);
    }

    private void FindHan(ReadOnlySpan<char> text, PiiSpans spans)
    {
        var names = _han.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsHan(text[i]))
                continue;
            for (var length = Math.Min(LongestHan, text.Length - i); length >= 2; length--)
            {
                if (!names.Contains(text.Slice(i, length)))
                    continue;
                spans.Add(i, length, PiiKind.Person);
                i += length - 1;
                break;
            }
        }
    }

    // A run of letters of scripts with spaces, or of Chinese characters.
    private static int EndOfRun(ReadOnlySpan<char> text, int i)
    {
        var han = Characters.IsHan(text[i]);
        while (i < text.Length && (han ? Characters.IsHan(text[i]) : Characters.IsSpacedLetter(text[i]) || text[i] is >= '\u0300' and <= '\u036F'))
            i++;
        return i;
    }
}
