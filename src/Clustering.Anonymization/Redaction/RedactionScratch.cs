namespace Clustering.Anonymization;

/// <summary>What one redaction works with, used again on its thread. Raw text that lay in it is wiped when the redaction is done.</summary>
internal sealed class RedactionScratch
{
    [ThreadStatic]
    private static RedactionScratch? _current;

    private bool _taken;

    /// <summary>The first view of a message.</summary>
    public ViewBuffer First { get; } = new();

    /// <summary>A view derived from it.</summary>
    public ViewBuffer Derived { get; } = new();

    /// <summary>The words of the first view.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>The words of a derived view.</summary>
    public TokenList DerivedTokens { get; } = new();

    /// <summary>Spans found in the round.</summary>
    public List<PiiSpan> Fresh { get; } = [];

    /// <summary>Spans found in a derived view.</summary>
    public List<PiiSpan> FreshDerived { get; } = [];

    /// <summary>The scratch of this thread; a new one where a plug-in redacts while it is asked.</summary>
    public static RedactionScratch Take()
    {
        var scratch = _current ??= new RedactionScratch();
        if (scratch._taken)
            scratch = new RedactionScratch();
        scratch._taken = true;
        return scratch;
    }

    /// <summary>Wipes it and gives it back.</summary>
    public void Return()
    {
        First.Wipe();
        Derived.Wipe();
        Fresh.Clear();
        FreshDerived.Clear();
        _taken = false;
    }
}
