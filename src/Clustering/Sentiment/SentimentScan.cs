using System.Buffers;
using Clustering.Facets;

namespace Clustering.Sentiment;

/// <summary>One pass over a message that finds its terms. The buffers are rented; dispose it.</summary>
internal ref struct SentimentScan
{
    private readonly SentimentLexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _hasHan;
    private readonly bool _isShouted;
    private readonly char[] _words;
    private readonly (int Start, int Length, float Stress)[] _pending;
    private readonly SentimentUnit[] _units;
    private int _written;
    private int _waiting;
    private int _position;
    private int _clause;
    private int _sentence;

    internal SentimentScan(ReadOnlySpan<char> text, SentimentLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _hasHan = HasAny(text, '\u4E00', '\u9FFF');
        _isShouted = !HasAny(text, 'a', 'z');
        _words = ArrayPool<char>.Shared.Rent((2 * text.Length) + 1);
        _pending = ArrayPool<(int, int, float)>.Shared.Rent(text.Length + 1);
        _units = ArrayPool<SentimentUnit>.Shared.Rent(text.Length + 1);
    }

    internal int Count { get; private set; }

    internal int Exclamations { get; private set; }

    internal bool EndsAsQuestion { get; private set; }

    internal readonly Span<SentimentUnit> Units => _units.AsSpan(0, Count);

    internal void Run()
    {
        var done = 0;
        foreach (var token in new WordScanner(_text))
        {
            if (token.Start < done)
                continue;
            if (token.Kind is not (TokenKind.Han or TokenKind.Placeholder) && (token.Kind != TokenKind.Word || token.Text.Length <= 4)
                && _lexicon.Emoticon(_text, token.Start, out var valence) is > 0 and var length)
            {
                Emoji(valence);
                done = token.Start + length;
                continue;
            }

            switch (token.Kind)
            {
                case TokenKind.Word:
                    Wait(token.Text);
                    break;
                case TokenKind.Han:
                    Flush();
                    Han(token.Text);
                    break;
                case TokenKind.Number when _hasHan && _lexicon.TryChinese(token.Text, out var entry):
                    Flush();
                    Add(entry, 1, 0);
                    break;
                case TokenKind.Symbol:
                    Emoji(_lexicon.EmojiValence(token.Text));
                    break;
                case TokenKind.Punctuation:
                    Punctuation(token.Text);
                    break;
                default:
                    Flush();
                    _position++;
                    break;
            }
        }

        Flush();
    }

    internal readonly void Dispose()
    {
        _words.AsSpan(0, _written).Clear();
        ArrayPool<char>.Shared.Return(_words);
        ArrayPool<(int, int, float)>.Shared.Return(_pending);
        ArrayPool<SentimentUnit>.Shared.Return(_units);
    }

    private void Punctuation(ReadOnlySpan<char> mark)
    {
        var first = TextFolding.Fold(mark[0]);
        if (first is '-' or '\'' or '"' or '#' or '*' or '_' or '@' or '/')
        {
            if (first is not ('#' or '*' or '_' or '@'))
                Flush();
            return;
        }

        Flush();
        _clause++;
        if (first == '!')
            Exclamations += mark.Length;
        EndsAsQuestion = first == '?' || (first == '!' && EndsAsQuestion);
        if (first is '.' or '!' or '?' or '。' or ';' or '…')
            _sentence++;
    }

    private void Emoji(float valence)
    {
        Flush();
        _clause++;
        if (valence != 0)
        {
            Add(new LexiconEntry(valence, ModifierKind.None, 0, 0), 0, 0);
            _units[Count - 1].IsEmoji = true;
        }
    }

    private void Wait(ReadOnlySpan<char> word)
    {
        var length = TextFolding.Fold(word, _words.AsSpan(_written));
        var stress = !_isShouted && word.Length > 1 && !HasAny(word, 'a', 'z') && HasAny(word, 'A', 'Z')
            ? SentimentRules.Capitals
            : 0;
        if (IsStretched(_words.AsSpan(_written, length)))
        {
            stress += SentimentRules.Stretching;
            length = Shorten(_words.AsSpan(_written, length));
        }

        _pending[_waiting++] = (_written, length, stress);
        _words[_written + length] = ' ';
        _written += length + 1;
    }

    /// <summary>Looks up the words that wait, the longest phrases first.</summary>
    private void Flush()
    {
        for (var i = 0; i < _waiting;)
        {
            var (start, length, stress) = _pending[i];
            var taken = 1;
            var before = Count;
            if (_lexicon.TryEnglish(_words.AsSpan(start, length), out var head))
            {
                for (var words = Math.Min(head.Longest, _waiting - i); words > 0; words--)
                {
                    var last = _pending[i + words - 1];
                    if (!_lexicon.TryEnglish(_words.AsSpan(start, last.Start + last.Length - start), out var entry) || !entry.IsTerm)
                        continue;
                    taken = words;
                    Add(entry, taken, stress);
                    break;
                }
            }
            else if (_hasHan && _lexicon.TryChinese(_words.AsSpan(start, length), out var loan))
            {
                Add(loan, 1, stress);
            }

            if (Count == before)
                _position++;
            i += taken;
        }

        _waiting = 0;
    }

    private void Han(ReadOnlySpan<char> run)
    {
        while (!run.IsEmpty)
        {
            var length = _lexicon.LongestChinese(run, out var entry);
            if (length > 0)
            {
                Add(entry, length, 0);
                _units[Count - 1].IsHan = true;
            }
            else
            {
                length = 1;
                _position++;
            }

            run = run[length..];
        }
    }

    private void Add(LexiconEntry entry, int width, float stress)
    {
        _units[Count++] = new SentimentUnit
        {
            Entry = entry,
            Start = _position,
            End = _position + width,
            Clause = _clause,
            Sentence = _sentence,
            Stress = stress,
        };
        _position += width;
    }

    private static bool HasAny(ReadOnlySpan<char> text, char first, char last)
    {
        foreach (var c in text)
        {
            if (c >= first && c <= last)
                return true;
        }

        return false;
    }

    private static bool IsStretched(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
                return true;
        }

        return false;
    }

    /// <summary>Shortens runs of a letter to two, or to one where the lexicon knows only that.</summary>
    private readonly int Shorten(Span<char> word)
    {
        var two = Squeeze(word, 2);
        if (_lexicon.TryEnglish(word[..two], out _))
            return two;
        Span<char> single = stackalloc char[Math.Min(two, 64)];
        word[..single.Length].CopyTo(single);
        var one = Squeeze(single, 1);
        if (!_lexicon.TryEnglish(single[..one], out _))
            return two;
        single[..one].CopyTo(word);
        return one;
    }

    private static int Squeeze(Span<char> word, int longest)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (length >= longest && word[length - 1] == word[i] && (longest == 1 || word[length - 2] == word[i]))
                continue;
            word[length++] = word[i];
        }

        return length;
    }
}
