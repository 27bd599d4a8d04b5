using System.Text;
using Spectre.Console;

namespace Clustering.Cli;

/// <summary>The three streams of the command. Tests hand in their own; nothing else in the project touches the console.</summary>
internal sealed class Terminal
{
    private const int WidthOfPipes = 120;

    private Terminal(Stream input, Stream output, TextWriter outputText, TextWriter errorText, IAnsiConsole tables, IAnsiConsole errorTables, bool isLive)
    {
        Input = input;
        Output = output;
        OutputText = outputText;
        ErrorText = errorText;
        Tables = tables;
        ErrorTables = errorTables;
        IsLive = isLive;
    }

    /// <summary>Standard input, as bytes.</summary>
    internal Stream Input { get; }

    /// <summary>Standard output, as bytes.</summary>
    internal Stream Output { get; }

    /// <summary>Standard output, as text.</summary>
    internal TextWriter OutputText { get; }

    /// <summary>Standard error, as text.</summary>
    internal TextWriter ErrorText { get; }

    /// <summary>Standard output, for tables.</summary>
    internal IAnsiConsole Tables { get; }

    /// <summary>Standard error, for tables and live progress.</summary>
    internal IAnsiConsole ErrorTables { get; }

    /// <summary>Whether a person watches standard error.</summary>
    internal bool IsLive { get; }

    /// <summary>Time, for rates.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The terminal of this process.</summary>
    internal static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var tables = Console.IsOutputRedirected ? Plain(Console.Out, WidthOfPipes)
            : WantsNoColour() ? Plain(Console.Out, new AnsiConsoleOutput(Console.Out).Width)
            : Coloured(Console.Out);
        var errorTables = Console.IsErrorRedirected ? Plain(Console.Error, WidthOfPipes) : Coloured(Console.Error);
        var isLive = !Console.IsErrorRedirected && errorTables.Profile.Capabilities is { Ansi: true, Interactive: true };
        return new Terminal(
            Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Out, Console.Error, tables, errorTables, isLive);
    }

    /// <summary>A terminal over streams, without colours.</summary>
    internal static Terminal Over(Stream input, Stream output, Stream error)
    {
        var outputText = new StreamWriter(output) { AutoFlush = true, NewLine = "\n" };
        var errorText = new StreamWriter(error) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(input, output, outputText, errorText, Plain(outputText, WidthOfPipes), Plain(errorText, WidthOfPipes), isLive: false);
    }

    private static IAnsiConsole Coloured(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    /// <summary>The convention of no-color.org.</summary>
    private static bool WantsNoColour() => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    private static PlainConsole Plain(TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return new PlainConsole(console, writer);
    }
}
