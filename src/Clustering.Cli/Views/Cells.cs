using System.Globalization;
using Clustering.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Clustering.Cli;

/// <summary>How released values look in a table. Text is never read as markup.</summary>
internal static class Cells
{
    private const string Absent = "-";

    /// <summary>A table with a title and columns; all but the first stand right.</summary>
    internal static Table Table(string title, params string[] columns)
    {
        var table = new Table().Title(new TableTitle(Markup.Escape(title))).Border(TableBorder.Simple);
        foreach (var (index, column) in columns.Index())
            table.AddColumn(new TableColumn(new Text(column)) { Alignment = index == 0 ? Justify.Left : Justify.Right, NoWrap = index > 0 });
        return table;
    }

    /// <summary>A row of plain text.</summary>
    internal static void Add(this Table table, params string[] cells) => table.AddRow(cells.Select(c => (IRenderable)new Text(c)));

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
        cluster.Title.Count == 0 ? "(no term may be told)" : string.Join(", ", cluster.Title.Select(t => t.Value));

    /// <summary>The name of a category, for people.</summary>
    internal static string Name(Category category) => category switch
    {
        Category.InterpersonalAdvice => "interpersonal advice",
        Category.None => "not affective",
        _ => CategoryNames.NameOf(category),
    };
}
