namespace Clustering.Anonymization;

/// <summary>A conversation written as one text, "\n\nHuman: ...\n\nAssistant: ..." (hh-rlhf). Text before the first speaker is no transcript.</summary>
internal static class Transcript
{
    private const string Break = "\n\n";

    public static void Read(ReadOnlySpan<byte> json, JsonSlice slice, ConversationDraft draft)
    {
        string text = slice.Open(json).GetString()!;
        int at = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        if (at < 0)
            return;
        int length = SpeakerAt(text, at, out var role);
        if (length == 0)
            throw new BadElementException(ReadFailureReason.UnknownShape, "chosen");
        while (at < text.Length)
        {
            int start = at + length;
            at = start;
            MessageRole next = default;
            while ((at = text.IndexOf(Break, at, StringComparison.Ordinal)) >= 0
                && (length = SpeakerAt(text, at + Break.Length, out next)) == 0)
                at++;
            int end = at < 0 ? text.Length : at;
            draft.Add(role, text[start..end].Trim(), null, "chosen");
            at = at < 0 ? text.Length : at + Break.Length;
            role = next;
        }
    }

    private static int SpeakerAt(string text, int at, out MessageRole role)
    {
        var rest = text.AsSpan(at);
        foreach (var (name, known) in Speakers)
        {
            if (rest.StartsWith(name, StringComparison.Ordinal))
            {
                role = known;
                return name.Length;
            }
        }
        role = default;
        return 0;
    }

    private static readonly (string Name, MessageRole Role)[] Speakers =
    [
        ("Human:", MessageRole.Human),
        ("Assistant:", MessageRole.Assistant),
        ("System:", MessageRole.System),
    ];
}
