using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>One conversation of the labelled set. Its classes are bits in the order of <see cref="AffectiveModel.Names"/>; none is 0. Files of one name in several folders are of one hand.</summary>
internal sealed record LabelledConversation(Conversation Conversation, int Labels, string Language, string File);
