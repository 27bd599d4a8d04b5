using System.Runtime.CompilerServices;
using Clustering.Anonymization;

namespace Clustering.Facets;

/// <summary>The shape of a conversation as yes-or-no features: lengths, narration marks, shares of persons, questions and numbers.</summary>
[InlineArray(Count)]
internal struct AffectiveStructure
{
    /// <summary>How many there are.</summary>
    internal const int Count = 48;

    private byte _first;

    internal static AffectiveStructure Of(RedactedConversation conversation)
    {
        var human = default(TextShape);
        var assistant = default(TextShape);
        foreach (var message in conversation.Messages)
        {
            if (message.Role == MessageRole.Human)
                human.Add(message.Text.AsSpan());
            else if (message.Role == MessageRole.Assistant)
                assistant.Add(message.Text.AsSpan());
        }

        var structure = default(AffectiveStructure);
        structure[(int)LanguageDetector.Detect(conversation)] = 1;
        structure[3 + Bin(human.Messages, 1, 2, 4, 8)] = 1;
        structure[8 + Bin(human.MeanLength, 15, 40, 100, 300)] = 1;
        structure[13 + Bin(human.NarratedShare, 0, 0.34)] = 1;
        structure[16 + Bin(assistant.NarratedShare, 0, 0.34)] = 1;
        structure[19 + Bin(human.FirstPersonShare, 0.01, 0.04, 0.08)] = 1;
        structure[23 + Bin(human.SecondPersonShare, 0, 0.02, 0.05)] = 1;
        structure[27 + Bin(human.ThirdPersonShare, 0, 0.02, 0.05)] = 1;
        structure[31 + Bin(human.QuestionShare, 0, 0.5, 0.8)] = 1;
        structure[35 + Bin(human.NumberShare, 0, 0.02)] = 1;
        structure[38 + Bin(assistant.NumberShare, 0, 0.02)] = 1;
        structure[41 + Bin(assistant.MeanLength, 40, 200, 600)] = 1;
        structure[45] = human.HasCode || assistant.HasCode ? (byte)1 : (byte)0;
        structure[46] = assistant.Messages == 0 ? (byte)1 : (byte)0;
        structure[47] = assistant.QuestionShare > 0.5 ? (byte)1 : (byte)0;
        return structure;
    }

    private static int Bin(double value, params ReadOnlySpan<double> bounds)
    {
        var bin = 0;
        while (bin < bounds.Length && value > bounds[bin])
            bin++;
        return bin;
    }
}
