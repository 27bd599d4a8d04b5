using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Clustering.Anonymization;

/// <summary>Makes a conversation of the JSON of one element, recognising its shape by the fields it has.</summary>
internal sealed class ConversationParser(ConversationReadOptions limits)
{
    private readonly ConversationOutline _outline = new(limits.MaxDepth);
    private readonly ConversationDraft _draft = new(limits);

    public bool TryParse(
        ReadOnlySpan<byte> json,
        [NotNullWhen(true)] out Conversation? conversation,
        out ReadFailureReason reason,
        out string? field)
    {
        conversation = null;
        field = null;
        try
        {
            conversation = Parse(json);
            reason = default;
            return true;
        }
        catch (BadElementException bad)
        {
            reason = bad.Reason;
            field = bad.FieldName;
        }
        catch (JsonException)
        {
            reason = ReadFailureReason.NotJson;
        }
        catch (InvalidOperationException)
        {
            // The JSON reader's word for half of a surrogate pair in an escape: no text in any encoding.
            reason = ReadFailureReason.NotUtf8;
        }
        return false;
    }

    private Conversation Parse(ReadOnlySpan<byte> json)
    {
        _draft.Clear();
        _outline.Read(json);
        var body = FindBody();
        string name = ConversationOutline.NameOf(body);
        var slice = _outline[body];
        switch (body, slice.Kind)
        {
            case (_, JsonTokenType.Null):
                break;
            case (KnownField.Mapping, JsonTokenType.StartObject):
                MessageTree.Read(json, slice, _outline[KnownField.CurrentNode], _draft);
                break;
            case (KnownField.Chosen, JsonTokenType.String):
                Transcript.Read(json, slice, _draft);
                break;
            case (not KnownField.Mapping, JsonTokenType.StartArray):
                MessageList.Read(json, slice, name, _draft);
                break;
            default:
                throw new BadElementException(ReadFailureReason.WrongType, name);
        }
        if (_draft.Messages.Count == 0)
            throw new BadElementException(ReadFailureReason.NoMessages, name);
        return new(_draft.Messages, Identifier(json), SubjectOf(json), CreatedAt(json));
    }

    /// <summary>The first field that can hold messages by its name and its type, else the first by its name.</summary>
    private KnownField FindBody()
    {
        KnownField? named = null;
        for (var field = KnownField.Mapping; field <= KnownField.Chosen; field++)
        {
            var kind = _outline[field].Kind;
            if (kind == JsonTokenType.None)
                continue;
            named ??= field;
            bool fits = field == KnownField.Mapping
                ? kind == JsonTokenType.StartObject
                : kind == JsonTokenType.StartArray || (field == KnownField.Chosen && kind == JsonTokenType.String);
            if (fits)
                return field;
        }
        return named ?? throw new BadElementException(ReadFailureReason.UnknownShape);
    }

    private string? Identifier(ReadOnlySpan<byte> json) =>
        FirstIdentity(json, KnownField.ConversationId, KnownField.Id, mayBeObject: false);

    private string? SubjectOf(ReadOnlySpan<byte> json) =>
        FirstIdentity(json, KnownField.UserId, KnownField.HashedIp, mayBeObject: true) ?? _draft.HashedIp;

    private string? FirstIdentity(ReadOnlySpan<byte> json, KnownField first, KnownField last, bool mayBeObject)
    {
        for (var field = first; field <= last; field++)
        {
            if (!_outline[field].IsGiven)
                continue;
            var reader = _outline[field].Open(json);
            string? identity = IdentityField.Read(ref reader, ConversationOutline.NameOf(field), mayBeObject);
            if (!string.IsNullOrEmpty(identity))
                return identity;
        }
        return null;
    }

    /// <summary>The conversation's own time, else the first that a message bears.</summary>
    private DateTimeOffset? CreatedAt(ReadOnlySpan<byte> json)
    {
        for (var field = KnownField.CreatedAt; field <= KnownField.Timestamp; field++)
        {
            if (!_outline[field].IsGiven)
                continue;
            var reader = _outline[field].Open(json);
            if (TimeField.Read(ref reader) is { } time)
                return time;
        }
        foreach (var message in _draft.Messages)
        {
            if (message.CreatedAt is { } time)
                return time;
        }
        return null;
    }
}
