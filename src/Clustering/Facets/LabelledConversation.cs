using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>One conversation of the labelled set. Its classes are bits in the order of <see cref="AffectiveModel.Names"/>; none is 0.</summary>
internal sealed record LabelledConversation(Conversation Conversation, int Labels, string Language);
