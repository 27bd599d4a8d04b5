using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Clustering.Anonymization;

/// <summary>Turns ids into keyed tokens on arrival. The same key and input give the same token; without the key it leads nowhere.</summary>
public sealed class Pseudonymizer : IDisposable
{
    private readonly byte[] _key;
    private bool _disposed;

    /// <summary>Takes the key.</summary>
    /// <param name="key">16 bytes or more.</param>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public Pseudonymizer(ReadOnlySpan<byte> key)
    {
        if (key.Length < 16)
            throw new ArgumentException("The pseudonym key has at least 16 bytes.", nameof(key));
        _key = key.ToArray();
    }

    /// <summary>The subject of a conversation: of its person; without one of its id; without either of its content, so that copies are one subject.</summary>
    public SubjectToken SubjectOf(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        using var hash = Start();
        if (conversation.HasSubject)
            Append(hash, 1, conversation.Subject);
        else if (!conversation.Id.IsEmpty)
            Append(hash, 2, conversation.Id);
        else
            AppendContent(hash, conversation);
        return Finish(hash);
    }

    /// <summary>The place of a conversation in the order of the run: from its id, subject, time and content, not from where it stood.</summary>
    public SubjectToken OrderOf(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        using var hash = Start();
        Append(hash, 4, conversation.Id);
        Append(hash, 5, conversation.Subject);
        Append(hash, 6, conversation.CreatedAt?.ToString("O", CultureInfo.InvariantCulture));
        AppendContent(hash, conversation);
        return Finish(hash);
    }

    /// <summary>Wipes the key.</summary>
    public void Dispose()
    {
        _disposed = true;
        CryptographicOperations.ZeroMemory(_key);
    }

    private IncrementalHash Start()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
    }

    private static void AppendContent(IncrementalHash hash, Conversation conversation)
    {
        foreach (var message in conversation.Messages)
            Append(hash, 16 + (int)message.Role, message.Text.Reveal());
    }

    private static void Append(IncrementalHash hash, int tag, ReadOnlySpan<char> text)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, tag);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], text.Length);
        hash.AppendData(head);
        hash.AppendData(MemoryMarshal.AsBytes(text));
    }

    private static SubjectToken Finish(IncrementalHash hash)
    {
        Span<byte> bytes = stackalloc byte[32];
        hash.GetHashAndReset(bytes);
        return new SubjectToken(BinaryPrimitives.ReadUInt128LittleEndian(bytes));
    }
}
