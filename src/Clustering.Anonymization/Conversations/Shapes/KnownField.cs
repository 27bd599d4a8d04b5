namespace Clustering.Anonymization;

/// <summary>The fields of a conversation that the door knows, in the order in which one of a kind is preferred to another.</summary>
internal enum KnownField
{
    Mapping,
    ChatMessages,
    Messages,
    Conversations,
    Conversation,
    Chosen,
    CurrentNode,
    ConversationId,
    ConversationHash,
    Uuid,
    Id,
    UserId,
    User,
    Account,
    Subject,
    HashedIp,
    CreatedAt,
    CreateTime,
    Timestamp,
}
