using System.Globalization;
using Clustering.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Clustering.Cli;

/// <summary>How released values look in a table. Text is never read as markup.</summary>
internal static class Cells
{
    private const string Absent = "-";
    private const int WidthOfAllColumns = 106;
    private const int Unlimited = 10_000;

    /// <summary>Whether there is room for every column.</summary>
    internal static bool IsWide(IAnsiConsole console) => console.Profile.Width >= WidthOfAllColumns;

    /// <summary>A table with columns; a null column is left out. All but the first stand right, and wrap only where the console is narrow.</summary>
    internal static Table Table(IAnsiConsole console, params string?[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns.OfType<string>())
        {
            var first = table.Columns.Count == 0;
            var isCount = column is "conversations" or "subjects";
            table.AddColumn(new TableColumn(new Text(column))
            {
                Alignment = first ? Justify.Left : Justify.Right,
                Padding = new Padding(first ? 0 : 1, 0, 0, 0),
                NoWrap = !first && (isCount || IsWide(console)),
            });
        }

        return table;
    }

    /// <summary>Writes a table under its title.</summary>
    internal static void Write(IAnsiConsole console, string title, Table table) => console.Write(new Rows(new Text(title), table));

    /// <summary>Whether every cell has room on one line.</summary>
    internal static bool Fits(IAnsiConsole console, Table table) =>
        ((IRenderable)table).Measure(RenderOptions.Create(console, console.Profile.Capabilities), Unlimited).Max <= console.Profile.Width;

    /// <summary>A row of plain text; null cells are left out.</summary>
    internal static void Add(this Table table, params string?[] cells) => table.Add(0, cells);

    /// <summary>A row of plain text whose first cell is indented, also where it wraps; null cells are left out.</summary>
    internal static void Add(this Table table, int indent, params string?[] cells) =>
        table.AddRow(cells.OfType<string>().Select((c, i) => i == 0 ? new Padder(new Text(c), new Padding(indent, 0, 0, 0)) : (IRenderable)new Text(c)));

    /// <summary>A count with thousands separators.</summary>
    internal static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A mean with its interval, or a dash.</summary>
    internal static string Of(Mean? mean) => mean?.ToString() ?? Absent;

    /// <summary>A rate with its interval or bound, or a dash.</summary>
    internal static string Of(Rate? rate) => rate?.ToString() ?? Absent;

    /// <summary>A confidence level or share as a percentage.</summary>
    internal static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>The ranked terms of a cluster.</summary>
    internal static string Title(ReportedCluster cluster) =>
        cluster.Title.Count == 0 ? "(no title)" : string.Join(", ", cluster.Title.Select(t => t.Value));

    /// <summary>The name of a category, for people.</summary>
    internal static string Name(Category category) => category switch
    {
        Category.InterpersonalAdvice => "interpersonal advice",
        Category.None => "not affective",
        _ => CategoryNames.NameOf(category),
    };
}
