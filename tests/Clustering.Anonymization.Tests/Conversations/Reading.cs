using System.IO.Compression;
using System.Text;

namespace Clustering.Anonymization.Tests.Conversations;

/// <summary>What came of reading: conversations, failures, and the exception that ended it, if any.</summary>
internal sealed record Reading(List<Conversation> Conversations, ReadFailures Failures, ConversationReadException? Error)
{
    public const string Good = """{"messages":[{"role":"user","content":"Where do swifts sleep?"},{"role":"assistant","content":"In the air."}]}""";

    public Conversation Single => Assert.Single(Conversations);

    public ReadFailure Failure => Assert.Single(Failures.Places);

    public static Task<Reading> Of(string text, ConversationReadOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), options);

    public static Task<Reading> Of(byte[] bytes, ConversationReadOptions? options = null) => Of(new MemoryStream(bytes), options);

    public static Task<Reading> Of(Stream stream, ConversationReadOptions? options = null) =>
        Of(ConversationReader.ReadAsync(stream, "input", options ?? Lenient()));

    public static async Task<Reading> Of(ConversationStream stream)
    {
        var conversations = new List<Conversation>();
        ConversationReadException? error = null;
        try
        {
            await foreach (var conversation in stream)
                conversations.Add(conversation);
        }
        catch (ConversationReadException caught)
        {
            error = caught;
        }
        return new(conversations, stream.Failures, error);
    }

    public static ConversationReadOptions Lenient() => new() { MaxFailureShare = 1 };

    public static string TextOf(Message message) => message.Text.Reveal().ToString();

    /// <summary>A conversation as "role: text" lines.</summary>
    public static string Script(Conversation conversation) =>
        string.Join('\n', conversation.Messages.Select(message => $"{message.Role}: {TextOf(message)}"));

    public static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
