using System.Globalization;
using System.Text;

namespace Clustering.Anonymization;

/// <summary>Puts something else in the place of identifiers, message by message of one conversation.</summary>
internal sealed class Replacer(RedactionStyle style)
{
    private readonly Dictionary<PiiKind, Dictionary<ulong, int>> _numbers = [];
    private readonly Dictionary<PiiKind, int> _last = [];

    /// <summary>The message with its spans replaced. They lie in order, apart.</summary>
    public RedactedText Replace(Message message, List<PiiSpan>? spans)
    {
        if (spans is null || spans.Count == 0)
            return new RedactedText(message.Raw, []);
        var original = message.Text.Reveal();
        var builder = new StringBuilder(original.Length + 8 * spans.Count);
        var from = 0;
        var kinds = new PiiKind[spans.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            var span = spans[i];
            builder.Append(original[from..span.Start]);
            Append(builder, span.Kind, original.Slice(span.Start, span.Length));
            from = span.Start + span.Length;
            kinds[i] = span.Kind;
        }
        return new RedactedText(builder.Append(original[from..]).ToString(), kinds);
    }

    private void Append(StringBuilder builder, PiiKind kind, ReadOnlySpan<char> text)
    {
        switch (style)
        {
            case RedactionStyle.Numbered when kind != PiiKind.Message:
                builder.Append('[').Append(kind.Name).Append('_').Append(NumberOf(kind, text).ToString(CultureInfo.InvariantCulture)).Append(']');
                break;
            case RedactionStyle.Mask:
                builder.Append('*', text.Length);
                break;
            case RedactionStyle.Remove:
                break;
            default:
                builder.Append(kind.Placeholder);
                break;
        }
    }

    // The same for the same letters and digits, and for names that share a word.
    private int NumberOf(PiiKind kind, ReadOnlySpan<char> text)
    {
        if (!_numbers.TryGetValue(kind, out var numbers))
            _numbers[kind] = numbers = [];
        var keys = new List<ulong>();
        if (kind == PiiKind.Person)
            AddWords(text, keys);
        else
            keys.Add(TokenList.KeyOf(string.Concat(text.ToArray().Where(char.IsLetterOrDigit))));
        var number = 0;
        foreach (var key in keys)
            if (number == 0 && numbers.TryGetValue(key, out var known))
                number = known;
        if (number == 0)
            _last[kind] = number = _last.GetValueOrDefault(kind) + 1;
        foreach (var key in keys)
            numbers.TryAdd(key, number);
        return number;
    }

    private static void AddWords(ReadOnlySpan<char> text, List<ulong> keys)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > i)
                keys.Add(TokenList.KeyOf(text[i..end]));
            i = end + 1;
        }
    }
}
