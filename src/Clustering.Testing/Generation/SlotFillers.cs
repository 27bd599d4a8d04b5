using System.Text;

namespace Clustering.Testing;

/// <summary>One filler for each slot of a scene, the same wherever the slot stands.</summary>
internal sealed class SlotFillers
{
    private readonly Dictionary<string, string> _fillers = new(StringComparer.Ordinal);
    private readonly bool _capitals;

    internal SlotFillers(Scene scene, Draws draws)
    {
        foreach (var (name, choices) in scene.Slots)
            _fillers[name] = draws.Pick(choices);
        _capitals = scene.Language == "en";
    }

    /// <summary>The text with its slots filled. Braces around anything else stay.</summary>
    internal string Fill(string template)
    {
        var text = new StringBuilder(template.Length + 32);
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                break;
            text.Append(template, position, open - position);
            if (_fillers.TryGetValue(template[(open + 1)..close], out var filler))
                text.Append(filler);
            else
                text.Append(template, open, close + 1 - open);
            position = close + 1;
        }

        text.Append(template, position, template.Length - position);
        if (_capitals && text.Length > 0)
            text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }
}
