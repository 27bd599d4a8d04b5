namespace Clustering.Anonymization;

/// <summary>Limits of the door. Input beyond them is a bad line, counted and located, never kept.</summary>
public sealed class ConversationReadOptions
{
    /// <summary>Stop at the first bad line instead of counting it. Default false.</summary>
    public bool Strict { get; set; }

    /// <summary>The run fails when more than this share of the conversations is bad, in [0, 1]. Default 0.2.</summary>
    public double MaxFailureShare { get; set; } = 0.2;

    /// <summary>Longest line or array element, in bytes, at most 1 GiB. Default 16 MiB.</summary>
    public int MaxLineBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of JSON. Default 64.</summary>
    public int MaxDepth { get; set; } = 64;

    /// <summary>Most messages in a conversation. Default 5,000.</summary>
    public int MaxMessages { get; set; } = 5_000;

    /// <summary>Longest message, in UTF-16 code units. Default 200,000.</summary>
    public int MaxMessageCharacters { get; set; } = 200_000;

    /// <summary>A copy that later changes do not reach, with every limit in its range.</summary>
    internal ConversationReadOptions Checked()
    {
        if (!(MaxFailureShare >= 0 && MaxFailureShare <= 1))
            throw new ArgumentOutOfRangeException(nameof(MaxFailureShare), "MaxFailureShare is a share in [0, 1].");
        if (MaxLineBytes is < 1 or > 1 << 30)
            throw new ArgumentOutOfRangeException(nameof(MaxLineBytes), "MaxLineBytes lies between 1 and 1 GiB.");
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMessages, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMessageCharacters, 1);
        return (ConversationReadOptions)MemberwiseClone();
    }
}
