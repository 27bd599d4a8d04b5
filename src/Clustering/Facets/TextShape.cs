using System.Buffers;

namespace Clustering.Facets;

/// <summary>Counts what the messages of one side look like. A Han character counts as a word and as three characters of length.</summary>
internal struct TextShape
{
    private static readonly SearchValues<char> FirstPerson = SearchValues.Create("我俺咱");
    private static readonly SearchValues<char> SecondPerson = SearchValues.Create("你您妳");
    private static readonly SearchValues<char> ThirdPerson = SearchValues.Create("他她");

    private long _length;
    private long _words;
    private long _first;
    private long _second;
    private long _third;
    private long _numbers;
    private int _narrated;
    private int _questions;

    internal int Messages { get; private set; }

    internal bool HasCode { get; private set; }

    internal readonly double MeanLength => (double)_length / Math.Max(1, Messages);

    internal readonly double NarratedShare => (double)_narrated / Math.Max(1, Messages);

    internal readonly double QuestionShare => (double)_questions / Math.Max(1, Messages);

    internal readonly double FirstPersonShare => (double)_first / Math.Max(1, _words);

    internal readonly double SecondPersonShare => (double)_second / Math.Max(1, _words);

    internal readonly double ThirdPersonShare => (double)_third / Math.Max(1, _words);

    internal readonly double NumberShare => (double)_numbers / Math.Max(1, _words);

    internal void Add(ReadOnlySpan<char> text)
    {
        Messages++;
        if (text.ContainsAny('?', '？'))
            _questions++;
        if (IsNarrated(text))
            _narrated++;
        HasCode |= text.Contains("```", StringComparison.Ordinal);
        foreach (var token in new WordScanner(text))
        {
            if (token.Kind == TokenKind.Han)
                AddHan(token.Text);
            else if (token.Kind == TokenKind.Word)
                AddWord(token.Text);
            else if (token.Kind == TokenKind.Number)
                AddNumber();
        }
    }

    private void AddNumber()
    {
        _words++;
        _numbers++;
        _length += 4;
    }

    private void AddHan(ReadOnlySpan<char> run)
    {
        _words += run.Length;
        _length += 3 * run.Length;
        foreach (var c in run)
        {
            if (FirstPerson.Contains(c))
                _first++;
            else if (SecondPerson.Contains(c))
                _second++;
            else if (ThirdPerson.Contains(c))
                _third++;
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        _words++;
        _length += word.Length + 1;
        var apostrophe = word.IndexOfAny('\'', '\u2019');
        var stem = apostrophe > 0 ? word[..apostrophe] : word;
        if (Is(stem, "i") || Is(stem, "me") || Is(stem, "my") || Is(stem, "im") || Is(stem, "myself") || Is(stem, "mine"))
            _first++;
        else if (Is(stem, "you") || Is(stem, "your") || Is(stem, "u") || Is(stem, "ur") || Is(stem, "yourself"))
            _second++;
        else if (Is(stem, "he") || Is(stem, "she") || Is(stem, "him") || Is(stem, "her") || Is(stem, "his"))
            _third++;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a message tells an action: between single asterisks, in wide or leading brackets, or as one whole quoted line.</summary>
    private static bool IsNarrated(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart();
        if (trimmed.IsEmpty)
            return false;
        return trimmed[0] is '（' or '(' or '【' or '「' or '『' || HasPair(text, '*', '*') || HasPair(text, '（', '）');
    }

    private static bool HasPair(ReadOnlySpan<char> text, char open, char close)
    {
        var start = text.IndexOf(open);
        if (start < 0 || start + 3 >= text.Length || text[start + 1] == open || text[start + 1] == ' ')
            return false;
        var length = text[(start + 1)..].IndexOf(close);
        return length is >= 2 and <= 200 && (start + 2 + length >= text.Length || text[start + 2 + length] != close);
    }
}
