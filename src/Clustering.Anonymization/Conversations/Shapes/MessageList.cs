using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>Messages one after the other in an array: OpenAI, ShareGPT, WildChat, LMSYS, the Claude export.</summary>
internal static class MessageList
{
    public static void Read(ReadOnlySpan<byte> json, JsonSlice slice, string field, ConversationDraft draft)
    {
        var reader = slice.Open(json);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new BadElementException(ReadFailureReason.WrongType, field);
            MessageObject.Read(ref reader, field, draft);
        }
    }
}
