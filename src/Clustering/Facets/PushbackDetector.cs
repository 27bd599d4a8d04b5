using System.Buffers;
using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>
/// Tells whether the assistant resists or declines something asked or said: refusal, challenge, redirection, referral. Searches the
/// assistant's messages for phrases of a lexicon; phrases inside double quotes or code are someone else's words. Good advice to see
/// someone is no pushback: a referral counts beside a stated limit in the same message, or when it is to a crisis line. Thread-safe.
/// </summary>
public sealed class PushbackDetector
{
    private const PushbackKind Alone = PushbackKind.Refusal | PushbackKind.Challenge | PushbackKind.Redirection | PushbackKind.Crisis;
    private const PushbackKind Together = PushbackKind.Referral | PushbackKind.Limit;

    private static readonly Lazy<PushbackDetector> Shipped = new(() => new PushbackDetector(
        new[] { "pushback.en.tsv", "pushback.zh.tsv" }.SelectMany(ShippedResources.ReadTable)
            .Select(fields => (fields[0], Enum.Parse<PushbackKind>(fields[1], ignoreCase: true)))));

    private readonly PhraseTable _phrases;

    internal PushbackDetector(IEnumerable<(string Phrase, PushbackKind Kind)> phrases) =>
        _phrases = new PhraseTable(phrases.Select(p => (p.Phrase, (uint)p.Kind)));

    /// <summary>The detector with the shipped phrases.</summary>
    public static PushbackDetector Default => Shipped.Value;

    /// <summary>Whether any assistant message pushes back.</summary>
    public bool Detect(RedactedConversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        foreach (var message in conversation.Messages)
        {
            if (message.Role == MessageRole.Assistant && Detect(message.Text.AsSpan()))
                return true;
        }

        return false;
    }

    internal bool Detect(ReadOnlySpan<char> message)
    {
        var buffer = ArrayPool<char>.Shared.Rent(message.Length);
        try
        {
            var folded = buffer.AsSpan(0, PhraseTable.Fold(message, buffer));
            var found = (PushbackKind)0;
            for (var from = 0; _phrases.TryFind(folded, from, out var match); from = match.Start + match.Length)
            {
                if (IsQuoted(folded, match.Start))
                    continue;
                found |= (PushbackKind)match.Kinds;
                if ((found & Alone) != 0 || (found & Together) == Together)
                    return true;
            }

            return false;
        }
        finally
        {
            buffer.AsSpan(0, message.Length).Clear();
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether an odd number of double quotes, or a fence of code, stands open before a place.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> folded, int start)
    {
        var before = folded[..start];
        return before.Count('"') % 2 == 1 || before.Count("```") % 2 == 1 || before.Count('「') > before.Count('」');
    }
}
