using System.Globalization;
using Clustering.Facets;

namespace Clustering.Cli;

/// <summary>How each class fared in cross-validation.</summary>
internal static class ValidationView
{
    internal static void Write(Terminal terminal, AffectiveTraining training)
    {
        var table = Cells.Table(terminal.Tables, "class", "conversations", "precision", "recall", "F1");
        foreach (var one in training.Validation)
            table.Add(one.Name, Cells.Of(one.Conversations), Number(one.Precision), Number(one.Recall), Number(one.F1));
        Cells.Write(terminal.Tables, "Cross-validation", table);
        terminal.OutputText.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{training.Conversations:N0} conversations, macro F1 {Number(training.MacroF1)}."));
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
