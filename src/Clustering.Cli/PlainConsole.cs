using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Clustering.Cli;

/// <summary>Tables as lines of plain text: no escape sequence whatever the environment says, and no blanks at the ends of lines.</summary>
internal sealed class PlainConsole(IAnsiConsole inner, TextWriter writer) : IAnsiConsole
{
    /// <inheritdoc />
    public Profile Profile => inner.Profile;

    /// <inheritdoc />
    public IAnsiConsoleCursor Cursor => inner.Cursor;

    /// <inheritdoc />
    public IAnsiConsoleInput Input => inner.Input;

    /// <inheritdoc />
    public IExclusivityMode ExclusivityMode => inner.ExclusivityMode;

    /// <inheritdoc />
    public RenderPipeline Pipeline => inner.Pipeline;

    /// <inheritdoc />
    public void Clear(bool home)
    {
    }

    /// <inheritdoc />
    public void Write(IRenderable renderable)
    {
        var text = new StringBuilder();
        foreach (var segment in renderable.GetSegments(inner))
            if (!segment.IsControlCode)
                text.Append(segment.Text);
        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n');
        foreach (var line in lines[^1].Length == 0 ? lines[..^1] : lines)
            writer.WriteLine(line.TrimEnd());
    }
}
